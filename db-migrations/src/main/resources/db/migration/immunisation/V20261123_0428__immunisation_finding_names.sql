-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_finding MODIFY recorded_by VARCHAR(200) NOT NULL;
