WITH page AS MATERIALIZED (
  SELECT * FROM claims WHERE rowid IN (SELECT c.rowid FROM :claims WHERE :where ORDER BY :order LIMIT :limit)
), page_heads AS (
  SELECT * FROM heads WHERE rowid IN (SELECT h.rowid FROM heads h WHERE h.id IN (SELECT document_id FROM page))
), page_incidents AS (
  SELECT * FROM incidents WHERE rowid IN (SELECT i.rowid FROM incidents i WHERE i.id IN (SELECT incident FROM page))
)
SELECT c.claim, c.number, c.document_id, c.sentence, c.sentence_number, c.codebook, c.incident, :key AS sort_key,
       h.url, h.outlet, h.agency, h.title, h.language, h.published, h.copy_of, h.length, h.added,
       i.documents, i.outlets, i.origins, i.claims
FROM :page
JOIN page_heads h ON h.id = c.document_id
LEFT JOIN page_incidents i ON i.id = c.incident
ORDER BY :order
-- Rows are taken by their numbers: only the columns that are sorted by are read of all rows, and whole rows of the page alone.
