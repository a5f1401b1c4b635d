-- Who did it is the name of an account, which may be 200 characters long.
ALTER TABLE immunisation_lot MODIFY told_by VARCHAR(200) NOT NULL COMMENT 'the list, or the name of an account of ours';
