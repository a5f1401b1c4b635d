-- When a location can be used, by the week. A planner adds and removes; the location is held meanwhile.
CREATE TABLE sessions_location_opening (
  location_id UUID       NOT NULL,
  weekday     TINYINT    NOT NULL COMMENT '1 Monday to 7 Sunday',
  weeks       VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'every, odd, even: by the ISO week number',
  begins      TIME       NOT NULL,
  ends        TIME       NOT NULL,
  first_day   DATE       NOT NULL,
  last_day    DATE       NOT NULL COMMENT 'included',
  PRIMARY KEY (location_id, weekday, begins, weeks, first_day),
  CONSTRAINT sessions_location_opening_of FOREIGN KEY (location_id) REFERENCES sessions_location (id),
  CONSTRAINT sessions_location_opening_hours CHECK (weekday BETWEEN 1 AND 7 AND ends > begins AND last_day >= first_day),
  CONSTRAINT sessions_location_opening_weeks CHECK (weeks IN ('every', 'odd', 'even'))
);
GRANT SELECT, INSERT, DELETE ON sessions_location_opening TO ${application};
