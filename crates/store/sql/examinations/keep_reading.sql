-- A reading is signed.
INSERT INTO exam_readings (examination_id, round, nth, person_id, word, reading, signed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
