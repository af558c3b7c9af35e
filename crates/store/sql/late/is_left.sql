-- Whether a team left turns late without a reason.
SELECT 1 FROM cases c
WHERE c.is_open = 1 AND c.turn = 'house' AND c.due_at <= $2 AND c.team_id = $1
    AND NOT EXISTS (SELECT 1 FROM late_reasons r WHERE r.case_id = c.id AND r.due_at = c.due_at)
LIMIT 1
