SELECT d.*, k.codebook, k.line
FROM heads h
JOIN documents d ON d.id = h.id AND d.version = h.version
JOIN codings k ON k.document_id = h.id AND k.version = h.version AND k.coding = h.coding
ORDER BY h.id
