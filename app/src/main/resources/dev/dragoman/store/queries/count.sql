SELECT count(*)
FROM claims c
JOIN heads h ON h.id = c.document_id
WHERE :where
