SELECT p.component, c.id, c.document_id, c.event_start, c.event_end,
       CASE WHEN c.incident NOT IN (SELECT incident FROM loose) THEN c.incident END AS incident
FROM parts p
JOIN reached r ON r.number = p.number
JOIN claims c ON c.id = r.id
WHERE p.component BETWEEN ? AND ?
