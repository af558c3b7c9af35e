-- One more.
INSERT INTO promises (kind, region, topic, priority, minutes, warn_minutes)
VALUES ($1, $2, $3, $4, $5, $6)
RETURNING id
