-- Keyed hashes by which two rows of one person are alike. Written with the person, emptied when the person is destroyed.
ALTER TABLE person
  ADD COLUMN name_index   BINARY(32) NULL COMMENT 'family name and birth date',
  ADD COLUMN letter_index BINARY(32) NULL COMMENT 'birth date, postcode and the first letter of the given name',
  ADD KEY person_name_likeness (name_index),
  ADD KEY person_letter_likeness (letter_index);
