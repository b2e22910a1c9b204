-- Incidents by place: each where most of its claims put it, a town before a country.
WITH told AS (
  SELECT c.incident, c.place, c.geonames, c.country, c.admin1, c.lat, c.lon, c.place_precision, count(*) AS times, max(c.killed_low) AS killed
  FROM claims c
  WHERE c.place IS NOT NULL AND c.incident IS NOT NULL AND :where
  GROUP BY c.incident, c.place, c.geonames, c.country, c.admin1, c.lat, c.lon, c.place_precision
), ranked AS (
  SELECT t.*, row_number() OVER (PARTITION BY t.incident ORDER BY CASE t.place_precision WHEN 'country' THEN 1 ELSE 0 END, t.times DESC, t.place, t.geonames) AS rank
  FROM told t
)
SELECT r.place, r.geonames, r.country, r.admin1, r.lat, r.lon, r.place_precision, count(*) AS incidents,
       sum(CASE i.quad WHEN 1 THEN 1 ELSE 0 END) AS quad1, sum(CASE i.quad WHEN 2 THEN 1 ELSE 0 END) AS quad2,
       sum(CASE i.quad WHEN 3 THEN 1 ELSE 0 END) AS quad3, sum(CASE i.quad WHEN 4 THEN 1 ELSE 0 END) AS quad4,
       sum(i.goldstein) AS goldstein, sum(coalesce(r.killed, 0)) AS killed
FROM ranked r
JOIN incidents i ON i.id = r.incident
WHERE r.rank = 1
GROUP BY r.place, r.geonames, r.country, r.admin1, r.lat, r.lon, r.place_precision
ORDER BY incidents DESC, r.place, r.country, r.geonames
LIMIT :limit
