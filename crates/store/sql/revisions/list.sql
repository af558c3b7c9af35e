-- The revisions below one, newest first, without their texts.
SELECT id, pack, file, about, '', '', version, base_id, state, in_force, writers, made_by, made_at,
    changed_at, proposed_by, proposed_at, decided_by, decided_at, reason
FROM revisions
WHERE id < $1
ORDER BY id DESC
LIMIT $2
