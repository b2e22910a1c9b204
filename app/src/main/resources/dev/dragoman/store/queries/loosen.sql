INSERT INTO loose
SELECT c.incident
FROM leaving l
JOIN claims c ON c.document_id = l.id
WHERE c.incident IS NOT NULL
UNION
SELECT o.incident
FROM leaving l
JOIN claims c ON c.document_id = l.id
JOIN claim_links k ON k.one = c.id AND k.likeness >= :least
JOIN claims o ON o.id = k.other
WHERE o.incident IS NOT NULL;
DELETE FROM claim_keys WHERE claim_id IN (SELECT c.id FROM leaving l JOIN claims c ON c.document_id = l.id);
DELETE FROM claim_links WHERE one IN (SELECT c.id FROM leaving l JOIN claims c ON c.document_id = l.id);
DELETE FROM claim_links WHERE other IN (SELECT c.id FROM leaving l JOIN claims c ON c.document_id = l.id)
