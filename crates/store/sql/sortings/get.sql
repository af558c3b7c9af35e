-- What a case's first words were taken for, and what a person said.
SELECT case_id, language, topic, certainty, family, urgency, outcome, applied, corrected, corrected_by, corrected_at
FROM sortings WHERE case_id = $1
