-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_adapted MODIFY decided_by VARCHAR(200) NOT NULL;
