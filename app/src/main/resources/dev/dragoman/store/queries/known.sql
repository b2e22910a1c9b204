SELECT d.id, d.version, d.hash, h.version AS newest, k.codebook
FROM documents d
JOIN heads h ON h.id = d.id
JOIN codings k ON k.document_id = h.id AND k.version = h.version AND k.coding = h.coding
WHERE d.id IN (:ids)
