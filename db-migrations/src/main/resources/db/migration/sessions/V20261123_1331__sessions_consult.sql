-- Consult hours on a day, which can be booked. A planner adds them for some weeks at a time; one that is not held is cancelled, none is removed.
CREATE TABLE sessions_consult (
  id              UUID         NOT NULL PRIMARY KEY,
  consult_hour_id UUID         NOT NULL,
  day             DATE         NOT NULL,
  begins          TIME         NOT NULL COMMENT 'of the clock there',
  ends            TIME         NOT NULL,
  minutes         TINYINT      NOT NULL COMMENT 'for one talk',
  state           VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'planned' COMMENT 'planned, cancelled',
  reason          VARCHAR(200) NULL COMMENT 'why it was cancelled',
  UNIQUE KEY sessions_consult_once (consult_hour_id, day),
  KEY sessions_consult_day (day, state),
  CONSTRAINT sessions_consult_of FOREIGN KEY (consult_hour_id) REFERENCES sessions_consult_hour (id),
  CONSTRAINT sessions_consult_known_state CHECK (state IN ('planned', 'cancelled')),
  CONSTRAINT sessions_consult_reason CHECK ((state = 'cancelled') = (reason IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE (state, reason) ON sessions_consult TO ${application};
