CREATE INDEX ON claims (id);
CREATE INDEX ON claims (rule);
CREATE UNIQUE INDEX ON reviews (claim);
CREATE UNIQUE INDEX ON filters (id);
CREATE UNIQUE INDEX ON alerts (filter, claim);
