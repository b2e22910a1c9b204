-- Who stands on either side of claims, busiest first.
SELECT min(a.id) AS id, a.code, a.name, count(*) AS claims
FROM (
  SELECT c.source_id AS id, c.source_code AS code, c.source_name AS name FROM claims c
  UNION ALL
  SELECT c.target_id, c.target_code, c.target_name FROM claims c
) a
WHERE a.code IS NOT NULL AND a.name IS NOT NULL AND :where
GROUP BY a.code, a.name
ORDER BY claims DESC, a.code, a.name
LIMIT :limit
