-- What the calendar of each of the staff was told of their duties. Handing out a roster adds and removes; the employee is held meanwhile.
CREATE TABLE sessions_calendar_entry (
  employee_id UUID     NOT NULL,
  session_id  UUID     NOT NULL,
  day         DATE     NOT NULL,
  starts      TIME     NOT NULL COMMENT 'of the clock there',
  ends        TIME     NOT NULL,
  location_id UUID     NOT NULL,
  sequence    SMALLINT NOT NULL COMMENT 'RFC 5545: one higher with each change',
  stands      BOOLEAN  NOT NULL COMMENT 'false: it was told that it is cancelled',
  PRIMARY KEY (employee_id, session_id),
  KEY sessions_calendar_entry_day (employee_id, day),
  CONSTRAINT sessions_calendar_entry_who FOREIGN KEY (employee_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_calendar_entry_of FOREIGN KEY (session_id) REFERENCES sessions_session (id),
  CONSTRAINT sessions_calendar_entry_where FOREIGN KEY (location_id) REFERENCES sessions_location (id)
);
GRANT SELECT, INSERT, DELETE ON sessions_calendar_entry TO ${application};
