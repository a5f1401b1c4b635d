-- How many doses of each kind a published session is expected to need. Publishing writes them, once; nobody changes them.
CREATE TABLE sessions_session_vaccine (
  session_id UUID         NOT NULL,
  kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the schedule',
  doses      DECIMAL(7,2) NOT NULL COMMENT 'expected, without reserve',
  PRIMARY KEY (session_id, kind),
  CONSTRAINT sessions_session_vaccine_of FOREIGN KEY (session_id) REFERENCES sessions_session (id),
  CONSTRAINT sessions_session_vaccine_some CHECK (doses >= 0)
);
GRANT SELECT, INSERT ON sessions_session_vaccine TO ${application};
