-- Told to every process that listens, and kept nowhere.
SELECT pg_notify('selvedge_whispers', $1::text)
