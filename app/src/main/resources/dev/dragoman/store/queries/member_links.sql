SELECT p.component, k.one, k.other, k.likeness
FROM parts p
JOIN reached r ON r.number = p.number
JOIN claim_links k ON k.one = r.id
WHERE p.component BETWEEN ? AND ?
