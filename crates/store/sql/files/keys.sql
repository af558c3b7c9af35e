-- Every object the rows refer to; a file the scanner refused has none any more.
SELECT shown_key, thumb_key, original_key, id FROM files WHERE id > $1 AND scan <> 'refused' ORDER BY id LIMIT $2
