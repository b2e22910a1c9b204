SELECT i.id, i.event_start, i.action, i.quad, i.goldstein, i.origins, i.documents,
       (SELECT min(c.sentence) FROM claims c WHERE c.incident = i.id AND NOT c.background) AS sentence
FROM incidents i
WHERE i.event_start BETWEEN ? AND ? AND i.status IN ('happened', 'ongoing') AND :pair
ORDER BY abs(i.goldstein) * i.origins DESC, i.event_start, i.id
LIMIT ?
