-- What an examiner has marked in a round and not signed.
SELECT draft FROM exam_drafts WHERE examination_id = $1 AND person_id = $2 AND round = $3
