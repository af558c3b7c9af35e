-- A file that was accepted.
INSERT INTO files (token, case_id, intake_id, slot, name, kind, size, sha256, shown_type, shown_key, thumb_key, original_key, width, height, created_at, scan)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING id
