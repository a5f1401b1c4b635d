-- When a doctor talks with parents who have doubts, by the week: at a location or by telephone. A planner adds them and sets their last day.
CREATE TABLE sessions_consult_hour (
  id          UUID       NOT NULL PRIMARY KEY,
  employee_id UUID       NOT NULL,
  location_id UUID       NULL COMMENT 'null: by telephone',
  weekday     TINYINT    NOT NULL COMMENT '1 Monday to 7 Sunday',
  weeks       VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'every, odd, even: by the ISO week number',
  begins      TIME       NOT NULL,
  ends        TIME       NOT NULL,
  first_day   DATE       NOT NULL,
  last_day    DATE       NOT NULL COMMENT 'included',
  minutes     TINYINT    NOT NULL COMMENT 'for one talk',
  KEY sessions_consult_hour_employee (employee_id),
  CONSTRAINT sessions_consult_hour_who FOREIGN KEY (employee_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_consult_hour_where FOREIGN KEY (location_id) REFERENCES sessions_location (id),
  CONSTRAINT sessions_consult_hour_hours CHECK (weekday BETWEEN 1 AND 7 AND ends > begins AND last_day >= first_day),
  CONSTRAINT sessions_consult_hour_weeks CHECK (weeks IN ('every', 'odd', 'even')),
  CONSTRAINT sessions_consult_hour_minutes CHECK (minutes IN (20, 30))
);
GRANT SELECT, INSERT, UPDATE (last_day) ON sessions_consult_hour TO ${application};
