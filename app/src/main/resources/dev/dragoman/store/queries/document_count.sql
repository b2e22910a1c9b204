SELECT count(*) FROM heads h WHERE :where
