-- Somebody has seen what leads backwards.
UPDATE orders SET flags_seen = flagged WHERE id = $1
