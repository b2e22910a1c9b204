SELECT a.number AS one, b.number AS other
FROM claim_links k
JOIN reached a ON a.id = k.one
JOIN reached b ON b.id = k.other
WHERE k.likeness >= :least AND k.one < k.other
