-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_definition
  MODIFY made_by VARCHAR(200) NOT NULL,
  MODIFY signed_off_by VARCHAR(200) NULL;
