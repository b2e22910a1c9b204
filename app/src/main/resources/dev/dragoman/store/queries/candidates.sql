SELECT k.claim_id, string_agg(DISTINCT CAST(s.number AS TEXT), ' ') AS tag
FROM sought s
JOIN claim_keys k ON k.key = s.key
WHERE s.since IS NULL OR k.event_start IS NULL OR (k.event_start <= s.until AND k.event_end >= s.since)
GROUP BY k.claim_id
