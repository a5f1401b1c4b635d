-- A source whose records first become something of our own names the source that they are counted from; and not every source is about years
-- that figures are counted of. Changed by migration only.
ALTER TABLE intake_source
  ADD feeds  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the source that its records are counted from instead',
  ADD yearly BOOLEAN     NOT NULL DEFAULT TRUE COMMENT 'its records are about years that figures are counted of';
