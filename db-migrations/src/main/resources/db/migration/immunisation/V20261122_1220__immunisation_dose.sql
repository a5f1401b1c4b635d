-- Every immunisation, in versions: a correction is a new version, never an overwrite. What is counted and traced stays readable; where on the
-- body, on whose instruction and why is sealed with the person's key.
CREATE TABLE immunisation_dose (
  person_id    UUID         NOT NULL,
  id           UUID         NOT NULL,
  version      INT          NOT NULL,
  superseded   BOOLEAN      NOT NULL DEFAULT FALSE,
  outcome      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'given, elsewhere, abroad, not_given, in_error',
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'code of the schedule or of an earlier one',
  given_on     DATE         NOT NULL COMMENT 'in the zone of the region',
  lot          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  programme    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'RVP, HPV18PLUS, OVERIG',
  setting      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'GROEP, KLEINSCHALIG, INHAAL, CB_0_4',
  municipality CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  recorded_by  VARCHAR(100) NOT NULL,
  detail       BLOB         NULL COMMENT 'sealed',
  PRIMARY KEY (person_id, id, version),
  KEY immunisation_dose_lot (lot, given_on),
  CONSTRAINT immunisation_dose_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT, UPDATE (superseded) ON immunisation_dose TO ${application};
