-- One process, so it leads.
SELECT 1
