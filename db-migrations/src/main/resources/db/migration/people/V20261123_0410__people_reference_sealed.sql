-- What a parent without a number is called is longer than a number, and was cut off where nobody saw it. Still the application's to add.
ALTER TABLE person_reference MODIFY sealed BLOB NOT NULL COMMENT 'the number, with the key of the person';
