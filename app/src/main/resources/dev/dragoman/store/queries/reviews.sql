SELECT r.*, h.published, h.url
FROM reviews r
LEFT JOIN heads h ON h.id = r.document_id
WHERE :where
ORDER BY r.reviewed DESC, r.claim
