SELECT h.id, h.hash, h.title, d.text
FROM missing m
JOIN heads h ON h.id = m.id
JOIN documents d ON d.id = h.id AND d.version = h.version
