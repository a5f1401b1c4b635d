-- Whom a change touched, so that an event need not name thousands. Insert-only.
CREATE TABLE person_change (
  change_id UUID NOT NULL COMMENT 'the delivery, or an id of its own',
  person_id UUID NOT NULL,
  PRIMARY KEY (change_id, person_id),
  CONSTRAINT person_change_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT ON person_change TO ${application};
