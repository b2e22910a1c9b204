DELETE FROM alerts WHERE filter = ?
