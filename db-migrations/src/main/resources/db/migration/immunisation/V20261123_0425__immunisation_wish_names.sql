-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_wish
  MODIFY recorded_by VARCHAR(200) NOT NULL,
  MODIFY ended_by VARCHAR(200) NULL;
