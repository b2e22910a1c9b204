DELETE FROM reviews WHERE claim = ? AND EXISTS (SELECT 1 FROM claims c WHERE c.id = ?)
