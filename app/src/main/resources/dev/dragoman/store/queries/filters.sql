SELECT f.* FROM filters f ORDER BY f.name
