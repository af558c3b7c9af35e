-- The models that were learned here.
SELECT language, model, corrections, made_at FROM sorting_models ORDER BY language
