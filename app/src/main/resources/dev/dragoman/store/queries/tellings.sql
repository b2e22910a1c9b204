SELECT t.tag, c.claim, c.document_id, c.wording, c.outlet,
       coalesce(h.copy_of, c.document_id) AS origin,
       coalesce(d.published, d.published_latest) AS published
FROM (:tagged) t
JOIN claims c ON c.id = t.claim_id
JOIN heads h ON h.id = c.document_id
JOIN documents d ON d.id = h.id AND d.version = h.version
ORDER BY t.tag, c.id
