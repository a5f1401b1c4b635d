-- What happened after a dose, and whether it was reported to Lareb. What was seen is sealed with the person's key. Insert-only but for the report.
CREATE TABLE immunisation_adverse_event (
  id          UUID         NOT NULL PRIMARY KEY,
  person_id   UUID         NOT NULL,
  dose_id     UUID         NOT NULL,
  seen_on     DATE         NOT NULL,
  serious     BOOLEAN      NOT NULL COMMENT 'serious or unexpected: must be reported (Geneesmiddelenwet, article 78)',
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  detail      BLOB         NOT NULL COMMENT 'sealed',
  reported_on DATE         NULL COMMENT 'to Lareb',
  reported_by VARCHAR(100) NULL,
  report_number VARCHAR(40) NULL COMMENT 'as Lareb gave it',
  KEY immunisation_adverse_event_person (person_id),
  KEY immunisation_adverse_event_open (serious, reported_on),
  CONSTRAINT immunisation_adverse_event_known FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT immunisation_adverse_event_reported CHECK ((reported_on IS NULL) = (reported_by IS NULL))
);
GRANT SELECT, INSERT, UPDATE (reported_on, reported_by, report_number) ON immunisation_adverse_event TO ${application};
