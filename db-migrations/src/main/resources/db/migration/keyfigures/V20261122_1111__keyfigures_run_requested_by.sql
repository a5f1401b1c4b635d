-- Who asked for a count is the name of an account, which may be 200 characters long.
ALTER TABLE keyfigure_run MODIFY requested_by VARCHAR(200) NOT NULL;
