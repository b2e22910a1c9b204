-- Incidents that hold a claim asked for, in order, each with the claim's sentence that tells it best.
WITH asked AS (
  SELECT c.incident AS id, max(c.added) AS added FROM claims c WHERE c.incident IS NOT NULL AND :where GROUP BY c.incident
), page AS (
  SELECT i.id, a.added, :key AS sort_key
  FROM asked a
  JOIN incidents i ON i.id = a.id
  WHERE :after
  ORDER BY sort_key :direction NULLS LAST, id
  LIMIT :limit
), told AS (
  SELECT c.incident, c.sentence,
         row_number() OVER (PARTITION BY c.incident ORDER BY c.background, CASE c.status WHEN 'happened' THEN 0 WHEN 'ongoing' THEN 1 ELSE 2 END, c.confidence DESC, c.document_id, c.number) AS place
  FROM claims c
  WHERE c.incident IN (SELECT id FROM page)
)
SELECT i.id, i.incident, i.action, i.quad, i.goldstein, i.status, t.sentence, p.sort_key
FROM page p
JOIN incidents i ON i.id = p.id
JOIN told t ON t.incident = p.id AND t.place = 1
ORDER BY p.sort_key :direction NULLS LAST, p.id
