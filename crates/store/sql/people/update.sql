-- What an administrator or the person may change without a proof.
UPDATE people SET name = $1, language = $2, languages = $3, families = $4
WHERE id = $5
