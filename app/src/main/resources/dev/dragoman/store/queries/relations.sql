-- Incidents of a pair by period, kind by kind: those that happened, and beside them what is only told to come, to be possible or not to be.
SELECT CAST(date_trunc(?, i.event_start) AS DATE) AS period,
       i.status IN ('happened', 'ongoing') AS happened,
       i.quad, substr(i.action, 1, 2) AS root,
       count(*) AS incidents,
       sum(i.goldstein) AS goldstein,
       sum(i.claims) AS claims,
       min(i.event_start) AS first, max(i.event_start) AS last
FROM incidents i
WHERE i.event_start IS NOT NULL AND :pair
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
