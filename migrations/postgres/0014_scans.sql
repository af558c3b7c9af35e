-- What a scanner beside the house said of a file: clean (or none is configured), held until it
-- answers, or refused: then the bytes are gone and the row alone remains for the timeline.
ALTER TABLE files ADD COLUMN scan TEXT NOT NULL DEFAULT 'clean';
CREATE INDEX files_held ON files (id) WHERE scan = 'held';
