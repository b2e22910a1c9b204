-- The relation of two countries by month, each incident once. DuckDB:
--   dragoman export --format parquet --out claims.parquet
--   duckdb -csv -c ".read relation.sql"
WITH incidents AS (
  SELECT *
  FROM 'claims.parquet'
  WHERE status IN ('happened', 'ongoing') AND "start" IS NOT NULL
    AND ((source_code LIKE 'RUS%' AND target_code LIKE 'TUR%') OR (source_code LIKE 'TUR%' AND target_code LIKE 'RUS%'))
  QUALIFY row_number() OVER (PARTITION BY incident_id ORDER BY confidence DESC, claim_id) = 1
)
SELECT strftime("start", '%Y-%m') AS "month",
       count(*) FILTER (WHERE quad <= 2) AS cooperation,
       count(*) FILTER (WHERE quad >= 3) AS conflict,
       round(sum(goldstein), 1) AS balance
FROM incidents
GROUP BY "month"
ORDER BY "month";
