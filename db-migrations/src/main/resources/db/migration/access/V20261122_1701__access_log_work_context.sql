-- In which work context somebody saw or did it; null where none was chosen. The log itself stays insert-only.
ALTER TABLE access_log ADD COLUMN work_context VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL
  COMMENT 'municipality, or * for the whole region', ALGORITHM=INSTANT;
