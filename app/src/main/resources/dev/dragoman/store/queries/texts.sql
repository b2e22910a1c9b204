SELECT h.id, d.text
FROM heads h
JOIN documents d ON d.id = h.id AND d.version = h.version
WHERE :where
