INSERT INTO reviews
SELECT c.id, c.document_id, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TIMESTAMP),
       c.codebook, c.sentence, c.claim
FROM claims c
WHERE c.id = ?
LIMIT 1
