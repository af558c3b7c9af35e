-- Who is replying anywhere.
SELECT case_id, person_id FROM presence WHERE doing = 'replying' AND at > $1
