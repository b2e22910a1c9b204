SELECT count(DISTINCT c.incident) FROM claims c WHERE c.incident IS NOT NULL AND :where
