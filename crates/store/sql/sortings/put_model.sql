-- A model learned anew takes the place of the last one.
INSERT INTO sorting_models (language, model, corrections, made_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (language) DO UPDATE SET model = excluded.model, corrections = excluded.corrections, made_at = excluded.made_at
