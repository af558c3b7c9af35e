-- How many answers one person of a team gives on one of its working days: the line in the desk's
-- drawing of what is due. Nothing is said where it is not known.
ALTER TABLE teams ADD COLUMN answers_a_day bigint;
