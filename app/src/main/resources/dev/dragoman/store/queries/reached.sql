WITH RECURSIVE touched (id) AS (
  SELECT id FROM claims WHERE incident IS NULL
  UNION
  SELECT c.id FROM claims c JOIN loose l ON l.incident = c.incident
), reached (id) AS (
  SELECT id FROM touched
  UNION
  SELECT k.other FROM reached r JOIN claim_links k ON k.one = r.id WHERE k.likeness >= :least
)
SELECT CAST(row_number() OVER (ORDER BY id) AS INTEGER) - 1 AS number, id FROM reached
