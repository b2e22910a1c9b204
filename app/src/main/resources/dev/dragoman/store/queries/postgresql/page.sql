WITH page AS MATERIALIZED (
  SELECT c.* FROM :claims WHERE :where ORDER BY :order LIMIT :limit
)
SELECT c.claim, c.number, c.document_id, c.sentence, c.sentence_number, c.codebook, c.incident, :key AS sort_key,
       h.url, h.outlet, h.agency, h.title, h.language, h.published, h.copy_of, h.length, h.added,
       i.documents, i.outlets, i.origins, i.claims
FROM :page
JOIN heads h ON h.id = c.document_id
LEFT JOIN incidents i ON i.id = c.incident
ORDER BY :order
