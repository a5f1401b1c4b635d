-- Whom a version of the authority names. Insert-only, written with its version.
CREATE TABLE person_authority_holder (
  authority_id UUID    NOT NULL,
  position     TINYINT NOT NULL COMMENT 'as told, from 0',
  holder_id    UUID    NOT NULL,
  PRIMARY KEY (authority_id, position),
  KEY person_authority_holder_person (holder_id),
  CONSTRAINT person_authority_holder_version FOREIGN KEY (authority_id) REFERENCES person_authority (id),
  CONSTRAINT person_authority_holder_is FOREIGN KEY (holder_id) REFERENCES person (id)
);
GRANT SELECT, INSERT ON person_authority_holder TO ${application};
