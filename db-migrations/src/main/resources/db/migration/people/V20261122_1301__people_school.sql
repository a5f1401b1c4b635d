-- The school somebody goes to: planners read it, so it is not sealed.
ALTER TABLE person
  ADD COLUMN school_name VARCHAR(100) NULL,
  ADD COLUMN school_brin VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'two digits, two letters, and two digits of the site';
