-- Which timelines grew: one writer, so row numbers are commit order.
SELECT seq, case_id, pos FROM entries WHERE seq > $1 ORDER BY seq LIMIT $2
