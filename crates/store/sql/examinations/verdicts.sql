-- Verdicts of an examination, the newest first.
SELECT nth, verdict, given_at FROM verdicts WHERE examination_id = $1 ORDER BY nth DESC
