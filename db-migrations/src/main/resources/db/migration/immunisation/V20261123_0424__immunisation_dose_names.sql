-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_dose
  MODIFY recorded_by VARCHAR(200) NOT NULL,
  MODIFY performer VARCHAR(200) NULL COMMENT 'name of who gave it';
