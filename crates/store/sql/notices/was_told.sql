-- Whether a person was told of a fact.
SELECT 1 FROM notices WHERE person_id = $1 AND about = $2 AND fact = $3
