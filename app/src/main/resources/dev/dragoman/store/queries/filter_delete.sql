DELETE FROM filters WHERE id = ?
