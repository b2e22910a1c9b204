-- Incidents of a pair by period, kind by kind: those that happened, and beside them what is only told to come, to be possible or not to be.
-- Of those whose days lie in one period also the moments of Goldstein's scale, each weighed by how far it is from 0 and by its origins.
SELECT period, happened, quad, root,
       count(*) AS incidents,
       sum(goldstein) AS goldstein,
       sum(claims) AS claims,
       min(event_start) AS first, max(event_start) AS last,
       sum(CASE WHEN weight > 0 THEN 1 ELSE 0 END) AS dated,
       sum(weight) AS weight,
       sum(weight * goldstein) AS weighted,
       sum(weight * goldstein * goldstein) AS squares
FROM (SELECT CAST(date_trunc(?, i.event_start) AS DATE) AS period,
             i.status IN ('happened', 'ongoing') AS happened,
             i.quad, substr(i.action, 1, 2) AS root, i.goldstein, i.claims, i.event_start,
             CASE WHEN date_trunc(?, i.event_start) = date_trunc(?, i.event_end) THEN abs(i.goldstein) * i.origins ELSE 0 END AS weight
      FROM incidents i
      WHERE i.event_start IS NOT NULL AND :pair) AS incident
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
