SELECT i.id, i.event_start, i.action, i.quad, i.goldstein, i.origins, i.documents,
       (SELECT coalesce(min(CASE WHEN NOT c.background THEN c.sentence END), min(c.sentence))
        FROM claims c WHERE c.incident = i.id) AS sentence
FROM incidents i
WHERE i.event_start BETWEEN ? AND ? AND i.status IN ('happened', 'ongoing') AND :pair
ORDER BY abs(i.goldstein) * i.origins DESC, i.event_start, i.id
LIMIT ?
