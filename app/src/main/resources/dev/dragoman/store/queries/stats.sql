SELECT (SELECT count(*) FROM heads) AS documents,
       (SELECT count(*) FROM documents) AS versions,
       (SELECT count(*) FROM heads WHERE copy_of IS NOT NULL) AS copies,
       (SELECT count(*) FROM claims) AS claims,
       (SELECT count(*) FROM quotes) AS quotes,
       (SELECT count(*) FROM incidents) AS incidents
