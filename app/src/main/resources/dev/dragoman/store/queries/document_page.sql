-- Documents, what came in last first.
SELECT h.id, h.url, h.outlet, h.agency, h.title, h.language, h.published, h.copy_of, h.length, h.added,
       (SELECT count(*) FROM claims n WHERE n.document_id = h.id) AS claims
FROM heads h
WHERE :where
ORDER BY h.added DESC, coalesce(h.published, DATE '0001-01-01') DESC, h.id DESC
LIMIT :limit
