-- Numbers by which other registers know somebody. Insert-only, but that a destroyed person is found no more. A number is claimed before its
-- person is written, so that two processes that meet it at once make one person: hence no foreign key.
CREATE TABLE person_reference (
  person_id   UUID          NOT NULL,
  scheme      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'dossier, a-number',
  sealed      VARBINARY(80) NOT NULL COMMENT 'the number, with the key of the person',
  blind_index BINARY(32)    NOT NULL COMMENT 'keyed hash of the number',
  PRIMARY KEY (person_id, scheme),
  UNIQUE KEY person_reference_once (blind_index)
);
GRANT SELECT, INSERT, DELETE ON person_reference TO ${application};
