SELECT c.rule, count(*) AS claims FROM claims c GROUP BY c.rule
