-- Whether a source says anything that a figure could count; one that does not, says nothing of the years it is about either.
ALTER TABLE intake_source ADD COLUMN counted BOOLEAN NOT NULL DEFAULT TRUE;
