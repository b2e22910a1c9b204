SELECT c.claim, c.document_id, c.sentence, c.sentence_number, c.codebook, c.incident, c.event_start, c.number,
       h.url, h.outlet, h.agency, h.title, h.language, h.published, h.copy_of, h.length, h.added,
       i.documents, i.outlets, i.origins, i.claims
FROM claims c
JOIN heads h ON h.id = c.document_id
LEFT JOIN incidents i ON i.id = c.incident
WHERE :where
