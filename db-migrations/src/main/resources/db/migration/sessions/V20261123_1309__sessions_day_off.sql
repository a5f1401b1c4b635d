-- School holidays and public holidays. On a public holiday nobody works and every location is closed. A planner adds and removes.
CREATE TABLE sessions_day_off (
  kind      VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'school, public',
  first_day DATE         NOT NULL,
  last_day  DATE         NOT NULL COMMENT 'included',
  name      VARCHAR(100) NOT NULL,
  PRIMARY KEY (kind, first_day),
  CONSTRAINT sessions_day_off_kind CHECK (kind IN ('school', 'public')),
  CONSTRAINT sessions_day_off_days CHECK (last_day >= first_day)
);
GRANT SELECT, INSERT, DELETE ON sessions_day_off TO ${application};
