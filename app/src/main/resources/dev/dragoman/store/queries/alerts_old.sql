SELECT h.id
FROM heads h
JOIN documents d ON d.id = h.id AND d.version = h.version
WHERE d.added <= CAST(? AS TIMESTAMP) AND h.id IN (:ids)
