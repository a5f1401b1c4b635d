-- What somebody must look at, of doses that count all the same. Insert-only but for the answer.
CREATE TABLE immunisation_dose_question (
  id          UUID         NOT NULL PRIMARY KEY,
  person_id   UUID         NOT NULL,
  dose_id     UUID         NOT NULL,
  reason      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'birth_date, unknown_lot or other_kind',
  raised_at   DATETIME(6)  NOT NULL,
  answered_at DATETIME(6)  NULL,
  answered_by VARCHAR(100) NULL,
  answer      VARCHAR(200) NULL COMMENT 'names nobody',
  UNIQUE KEY immunisation_dose_question_once (dose_id, reason),
  KEY immunisation_dose_question_open (answered_at, raised_at),
  CONSTRAINT immunisation_dose_question_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT, UPDATE (answered_at, answered_by, answer) ON immunisation_dose_question TO ${application};
