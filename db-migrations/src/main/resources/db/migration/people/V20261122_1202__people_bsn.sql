-- The citizen service number, sealed with the person's key, found by a keyed hash whose key never is in the database.
CREATE TABLE person_bsn (
  person_id   UUID           NOT NULL PRIMARY KEY,
  sealed      VARBINARY(80)  NOT NULL,
  blind_index BINARY(32)     NOT NULL,
  UNIQUE KEY person_bsn_once (blind_index),
  CONSTRAINT person_bsn_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON person_bsn TO ${application};
