CREATE UNIQUE INDEX ON documents (id, version);
CREATE UNIQUE INDEX ON codings (document_id, version, coding);
CREATE UNIQUE INDEX ON heads (id);
CREATE INDEX ON heads (url);
CREATE INDEX ON claims (id);
CREATE INDEX ON claims (document_id);
CREATE INDEX ON claims (event_start, document_id, number, event_end);
CREATE INDEX ON claims (event_start DESC NULLS LAST, document_id, number, event_end);
CREATE INDEX ON claims (added DESC, document_id, number);
CREATE INDEX ON claims (confidence DESC, document_id, number);
CREATE INDEX ON claims (source_code text_pattern_ops, target_code text_pattern_ops, event_start);
CREATE INDEX ON claims (target_code text_pattern_ops, event_start);
CREATE INDEX ON claims (document_id) WHERE also_source IS NOT NULL;
CREATE INDEX ON claims (document_id) WHERE also_target IS NOT NULL;
CREATE INDEX ON claims (source_country, target_country, event_start);
CREATE INDEX ON claims (target_country, source_country, event_start);
CREATE INDEX ON claims (action, event_start);
CREATE INDEX ON claims (incident);
CREATE INDEX ON quotes (document_id);
CREATE UNIQUE INDEX ON incidents (id);
CREATE INDEX ON incidents (source_country, target_country, event_start);
CREATE INDEX ON claim_keys (key);
CREATE INDEX ON claim_keys (claim_id);
CREATE INDEX ON claim_links (one);
CREATE INDEX ON claim_links (other);
ALTER TABLE documents ADD COLUMN words tsvector
  GENERATED ALWAYS AS (to_tsvector('english', coalesce(title, '') || ' ' || left(text, 500000))) STORED;
CREATE INDEX ON documents USING gin (words);
-- What Flyway noted of them.
CREATE TABLE flyway_schema_history (
 installed_rank INTEGER NOT NULL PRIMARY KEY,
 version VARCHAR(50),
 description VARCHAR(200) NOT NULL,
 type VARCHAR(20) NOT NULL,
 script VARCHAR(1000) NOT NULL,
 checksum INTEGER,
 installed_by VARCHAR(100) NOT NULL,
 installed_on TIMESTAMP NOT NULL DEFAULT now(),
 execution_time INTEGER NOT NULL,
 success BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES (1, '1', 'record', 'SQL', 'V1__record.sql', 1713078144, 'postgres', '2026-01-02T03:04:05', 13, true);
INSERT INTO flyway_schema_history VALUES (2, '1.1', 'indexes', 'SQL', 'V1_1__indexes.sql', -859107644, 'postgres', '2026-01-02T03:04:05', 18, true);
