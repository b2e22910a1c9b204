-- Pairs of countries, whoever acts, by the incidents that happened, busiest first.
SELECT least(i.source_country, i.target_country) AS one, greatest(i.source_country, i.target_country) AS other,
       count(*) AS incidents,
       sum(CASE i.quad WHEN 1 THEN 1 ELSE 0 END) AS quad1, sum(CASE i.quad WHEN 2 THEN 1 ELSE 0 END) AS quad2,
       sum(CASE i.quad WHEN 3 THEN 1 ELSE 0 END) AS quad3, sum(CASE i.quad WHEN 4 THEN 1 ELSE 0 END) AS quad4,
       sum(i.goldstein) AS goldstein, min(i.event_start) AS first, max(i.event_start) AS last
FROM incidents i
WHERE i.source_country <> i.target_country AND i.event_start IS NOT NULL AND i.status IN ('happened', 'ongoing') AND :where
GROUP BY 1, 2
ORDER BY incidents DESC, one, other
LIMIT :limit
