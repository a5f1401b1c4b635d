-- Who of the staff is at a published session, by name. Publishing adds them; a repair or a swap replaces them. Somebody is at one place at a time.
CREATE TABLE sessions_duty (
  session_id  UUID    NOT NULL,
  employee_id UUID    NOT NULL,
  day         DATE    NOT NULL,
  part        CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'M, A, E',
  PRIMARY KEY (session_id, employee_id),
  UNIQUE KEY sessions_duty_one_place (employee_id, day, part),
  CONSTRAINT sessions_duty_at FOREIGN KEY (session_id) REFERENCES sessions_session (id),
  CONSTRAINT sessions_duty_who FOREIGN KEY (employee_id) REFERENCES sessions_employee (id)
);
GRANT SELECT, INSERT, DELETE ON sessions_duty TO ${application};
