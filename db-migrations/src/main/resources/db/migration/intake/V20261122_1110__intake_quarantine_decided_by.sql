-- Who decided is the name of an account, which may be 200 characters long. Still the application's to change.
ALTER TABLE intake_quarantine MODIFY decided_by VARCHAR(200) NULL;
