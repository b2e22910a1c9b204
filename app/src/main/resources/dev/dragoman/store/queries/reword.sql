UPDATE claims
SET wording = n.wording, source_country = n.source_country, target_country = n.target_country
FROM reworded n
WHERE claims.id = n.id
  AND (claims.wording <> n.wording
    OR claims.source_country IS DISTINCT FROM n.source_country
    OR claims.target_country IS DISTINCT FROM n.target_country)
