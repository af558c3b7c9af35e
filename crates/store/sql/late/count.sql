-- How many cases are late, and how many of them without a reason, up to a bound.
SELECT COUNT(*), COUNT(late.case_id) - COUNT(r.case_id) FROM (
    SELECT c.id AS case_id, c.due_at AS due_at FROM cases c
    WHERE c.is_open = 1 AND c.turn = 'house' AND c.due_at <= $3
        AND ($1 = '*' OR $1 LIKE '%,' || c.region || ',%' OR $2 LIKE '%,' || c.site || ',%')
    LIMIT $4
) late LEFT JOIN late_reasons r ON r.case_id = late.case_id AND r.due_at = late.due_at
