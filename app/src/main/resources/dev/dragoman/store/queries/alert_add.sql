-- A filter that was deleted meanwhile remembers nothing.
INSERT INTO alerts SELECT f.id, CAST(? AS TEXT), CAST(? AS TEXT) FROM filters f WHERE f.id = ?
