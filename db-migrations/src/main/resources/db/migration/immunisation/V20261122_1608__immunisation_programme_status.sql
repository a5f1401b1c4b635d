-- How each person stands in a programme (the kind of the schedule) in a calendar year: worked out with the statuses beside it. A year that is
-- over is no longer changed.
CREATE TABLE immunisation_programme_status (
  person_id UUID        NOT NULL,
  programme VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year      SMALLINT    NOT NULL,
  status    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'given, or the status of the first dose that is still to come',
  PRIMARY KEY (person_id, programme, year),
  KEY immunisation_programme_status_list (year, programme, status)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON immunisation_programme_status TO ${application};
