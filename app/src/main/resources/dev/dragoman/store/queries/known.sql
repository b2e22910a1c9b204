SELECT h.id, h.version, h.hash, k.codebook
FROM heads h
JOIN codings k ON k.document_id = h.id AND k.version = h.version AND k.coding = h.coding
WHERE h.id IN (:ids)
