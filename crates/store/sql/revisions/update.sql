-- As it now reads; nothing happens where somebody changed it since it was read.
UPDATE revisions SET about = $1, text = $2, scenarios = $3, version = $4, base_id = $5, state = $6,
    in_force = $7, writers = $8, changed_at = $9, proposed_by = $10, proposed_at = $11, decided_by = $12,
    decided_at = $13, reason = $14
WHERE id = $15 AND changed_at = $16
