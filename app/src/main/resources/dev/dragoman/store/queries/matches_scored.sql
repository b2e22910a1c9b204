SELECT h.id, CAST(ts_rank(d.words, websearch_to_tsquery('english', ?), 1) AS DOUBLE PRECISION) AS score
FROM documents d
JOIN heads h ON h.id = d.id AND h.version = d.version
WHERE d.words @@ websearch_to_tsquery('english', ?)
