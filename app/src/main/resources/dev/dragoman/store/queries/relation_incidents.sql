-- The incidents of a pair whose days lie in one period, the heaviest first, each with the sentence that tells it best.
SELECT i.id, i.event_start, i.action, i.quad, i.goldstein, i.origins, i.documents,
       (SELECT c.sentence
        FROM claims c
        WHERE c.incident = i.id
        ORDER BY c.status NOT IN ('happened', 'ongoing'), c.background, c.action <> i.action,
                 CASE WHEN c.source_code = i.source_code THEN 0 ELSE 1 END + CASE WHEN c.target_code = i.target_code THEN 0 ELSE 1 END,
                 c.published, c.confidence DESC, c.id
        LIMIT 1) AS sentence
FROM incidents i
WHERE i.event_start BETWEEN ? AND ? AND date_trunc(?, i.event_start) = date_trunc(?, i.event_end)
  AND i.status IN ('happened', 'ongoing') AND :pair
ORDER BY abs(i.goldstein) * i.origins DESC, i.background = i.claims, i.documents DESC, i.event_start, i.id
LIMIT ?
