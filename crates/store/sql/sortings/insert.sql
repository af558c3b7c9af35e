-- What a new case's first words were taken for.
INSERT INTO sortings (case_id, language, topic, certainty, family, urgency, outcome, applied)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
