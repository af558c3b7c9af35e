-- How many conversations each person has.
SELECT person_id, count(*) FROM chats WHERE state = 'with' AND person_id IS NOT NULL GROUP BY person_id
