-- How each dose of the schedule that was not given stands, for each person: worked out from the tables beside it, at any time again.
CREATE TABLE immunisation_status (
  person_id   UUID        NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dose        TINYINT     NOT NULL,
  status      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'contraindicated, lapsed, objected, deferred, unconfirmed, waiting, overdue, due, upcoming',
  earliest    DATE        NOT NULL,
  recommended DATE        NOT NULL,
  lapses      DATE        NULL,
  PRIMARY KEY (person_id, kind, dose),
  KEY immunisation_status_list (status, kind, dose, recommended)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON immunisation_status TO ${application};
