UPDATE filters SET told = CAST(? AS TIMESTAMP) WHERE id = ?
