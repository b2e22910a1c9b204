-- The incidents of a pair whose days lie in one period, those of a sign first, then the heaviest, each with the sentence that tells it best.
SELECT made.*,
       (SELECT c.sentence
        FROM claims c
        WHERE c.incident = made.id
        ORDER BY c.status NOT IN ('happened', 'ongoing'), c.background, c.action <> made.action,
                 CASE WHEN c.source_code = made.source_code THEN 0 ELSE 1 END + CASE WHEN c.target_code = made.target_code THEN 0 ELSE 1 END,
                 c.published, c.confidence DESC, c.id
        LIMIT 1) AS sentence
FROM (SELECT i.id, i.event_start, i.action, i.source_code, i.target_code, i.goldstein, i.origins,
             row_number() OVER (ORDER BY (i.goldstein > 0) <> CAST(? AS BOOLEAN), abs(i.goldstein) * i.origins DESC, i.background = i.claims,
                                         i.documents DESC, i.event_start, i.id) AS place
      FROM incidents i
      WHERE i.event_start BETWEEN ? AND ? AND date_trunc(?, i.event_start) = date_trunc(?, i.event_end)
        AND i.status IN ('happened', 'ongoing') AND :pair) AS made
WHERE place <= ?
ORDER BY place
