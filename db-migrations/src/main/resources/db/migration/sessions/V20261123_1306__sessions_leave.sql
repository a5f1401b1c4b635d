-- When somebody who works by the week does not. Of an illness nothing is kept but the days. A planner adds and removes; the employee is held meanwhile.
CREATE TABLE sessions_leave (
  employee_id UUID       NOT NULL,
  first_day   DATE       NOT NULL,
  last_day    DATE       NOT NULL COMMENT 'included',
  kind        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'holiday, illness, training, other',
  PRIMARY KEY (employee_id, first_day),
  KEY sessions_leave_days (first_day, last_day),
  CONSTRAINT sessions_leave_of FOREIGN KEY (employee_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_leave_days CHECK (last_day >= first_day),
  CONSTRAINT sessions_leave_kind CHECK (kind IN ('holiday', 'illness', 'training', 'other'))
);
GRANT SELECT, INSERT, DELETE ON sessions_leave TO ${application};
