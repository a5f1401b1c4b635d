-- A source whose records first become something of our own names the source that they are counted from instead. Changed by migration only.
ALTER TABLE intake_source
  ADD feeds VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the source that its records are counted from instead';
