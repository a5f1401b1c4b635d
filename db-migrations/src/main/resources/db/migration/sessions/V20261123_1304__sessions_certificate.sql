-- What somebody may do, until when. A planner adds and removes; the employee is held meanwhile.
CREATE TABLE sessions_certificate (
  employee_id UUID        NOT NULL,
  kind        VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'injection, resuscitation',
  last_day    DATE        NOT NULL COMMENT 'included',
  PRIMARY KEY (employee_id, kind),
  CONSTRAINT sessions_certificate_of FOREIGN KEY (employee_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_certificate_kind CHECK (kind IN ('injection', 'resuscitation'))
);
GRANT SELECT, INSERT, DELETE ON sessions_certificate TO ${application};
