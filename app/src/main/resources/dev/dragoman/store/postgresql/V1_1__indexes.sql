CREATE UNIQUE INDEX ON documents (id, version);
CREATE UNIQUE INDEX ON codings (document_id, version, coding);
CREATE UNIQUE INDEX ON heads (id);
CREATE INDEX ON heads (url);
CREATE INDEX ON claims (id);
CREATE INDEX ON claims (document_id);
-- The end stands in these so that a period's first day is looked for in the index alone.
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

-- Full text: the columns are kept by the server itself.
ALTER TABLE documents ADD COLUMN words tsvector
  GENERATED ALWAYS AS (to_tsvector('english', coalesce(title, '') || ' ' || left(text, 500000))) STORED;
CREATE INDEX ON documents USING gin (words);
