SELECT a.claim FROM alerts a WHERE a.filter = ? AND a.claim IN (:ids)
