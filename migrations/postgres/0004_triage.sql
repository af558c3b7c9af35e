-- What nobody has taken, by deadline: in a large house most cases are somebody's,
-- and walking over all of them to count the few costs milliseconds.
CREATE INDEX cases_triage ON cases (due_at, id) WHERE is_open = 1 AND turn = 'house' AND assignee_id IS NULL;
