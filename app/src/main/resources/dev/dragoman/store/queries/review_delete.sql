DELETE FROM reviews WHERE claim = ?
