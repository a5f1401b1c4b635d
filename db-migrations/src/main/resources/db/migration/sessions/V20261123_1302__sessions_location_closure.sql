-- Days on which a location cannot be used though it is open by the week. A planner adds and removes; the location is held meanwhile.
CREATE TABLE sessions_location_closure (
  location_id UUID         NOT NULL,
  first_day   DATE         NOT NULL,
  last_day    DATE         NOT NULL COMMENT 'included',
  reason      VARCHAR(200) NOT NULL,
  PRIMARY KEY (location_id, first_day),
  CONSTRAINT sessions_location_closure_of FOREIGN KEY (location_id) REFERENCES sessions_location (id),
  CONSTRAINT sessions_location_closure_days CHECK (last_day >= first_day)
);
GRANT SELECT, INSERT, DELETE ON sessions_location_closure TO ${application};
