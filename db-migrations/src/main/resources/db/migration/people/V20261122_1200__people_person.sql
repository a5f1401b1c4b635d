-- Whoever we care for or write to. What can be read here is what is counted and planned by; names, address and contact details are sealed
-- with the person's own key. Rows are never removed: destroying the key destroys what was sealed, and counts stay.
CREATE TABLE person (
  id             UUID        NOT NULL PRIMARY KEY,
  birth_date     DATE        NULL COMMENT 'null when not known, as of some parents',
  municipality   CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  postcode_area  CHAR(4)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the four digits',
  language       CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'nl',
  secret_address BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'on the own envelope and nowhere else',
  left_on        DATE        NULL COMMENT 'moved out of the region',
  died_on        DATE        NULL,
  identity       BLOB        NULL COMMENT 'names and address, sealed',
  contact        BLOB        NULL COMMENT 'mail, telephone, and the consent to use them, sealed',
  search_index   BINARY(32)  NULL COMMENT 'keyed hash of family name, birth date and postcode',
  merged_into    UUID        NULL COMMENT 'found to be the same person',
  keep_from      DATE        NULL COMMENT 'the day from which the years of keeping run',
  entity_version INT         NOT NULL DEFAULT 0,
  KEY person_search (search_index),
  KEY person_cohort (municipality, birth_date),
  CONSTRAINT person_merged FOREIGN KEY (merged_into) REFERENCES person (id)
);
GRANT SELECT, INSERT, UPDATE ON person TO ${application};
