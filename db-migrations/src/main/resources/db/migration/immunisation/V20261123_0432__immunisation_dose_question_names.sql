-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_dose_question MODIFY answered_by VARCHAR(200) NULL;
