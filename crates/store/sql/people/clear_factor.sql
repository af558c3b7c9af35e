-- An administrator's reset: the person enrols anew at the next sign-in.
UPDATE people SET factor = NULL, factor_at = NULL, factor_step = NULL
WHERE id = $1
