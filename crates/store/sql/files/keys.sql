-- Every object the rows refer to.
SELECT shown_key, thumb_key, original_key, id FROM files WHERE id > $1 ORDER BY id LIMIT $2
