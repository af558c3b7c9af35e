-- When it was last used, to the hour: enough to see which one nobody needs.
UPDATE api_tokens SET used_at = $1
WHERE id = $2
