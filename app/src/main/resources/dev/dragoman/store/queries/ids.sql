SELECT id FROM heads WHERE id = ? OR url = ? ORDER BY id
