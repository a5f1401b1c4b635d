-- Published sessions. Publishing a round adds them; each change after that is told as an event. None is removed: one that is not held is cancelled.
-- A team, and a location, has one standing session in a part of a day, over all rounds.
CREATE TABLE sessions_session (
  id          UUID         NOT NULL PRIMARY KEY,
  round_id    UUID         NOT NULL,
  location_id UUID         NOT NULL,
  team_id     UUID         NOT NULL,
  day         DATE         NOT NULL,
  part        CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'M, A, E',
  starts      TIME         NOT NULL COMMENT 'of the clock there',
  ends        TIME         NOT NULL,
  capacity    SMALLINT     NOT NULL COMMENT 'children',
  expected    DECIMAL(6,1) NOT NULL COMMENT 'children, when it was published',
  state       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'planned' COMMENT 'planned, cancelled, held',
  reason      VARCHAR(200) NULL COMMENT 'why it was cancelled',
  standing    BOOLEAN      AS (IF(state = 'cancelled', NULL, TRUE)) VIRTUAL,
  UNIQUE KEY sessions_session_team (team_id, day, part, standing),
  UNIQUE KEY sessions_session_location (location_id, day, part, standing),
  KEY sessions_session_round (round_id, day),
  KEY sessions_session_day (day, state),
  CONSTRAINT sessions_session_of FOREIGN KEY (round_id) REFERENCES sessions_round (id),
  CONSTRAINT sessions_session_known_state CHECK (state IN ('planned', 'cancelled', 'held')),
  CONSTRAINT sessions_session_reason CHECK ((state = 'cancelled') = (reason IS NOT NULL)),
  CONSTRAINT sessions_session_times CHECK (ends > starts AND capacity > 0)
);
GRANT SELECT, INSERT, UPDATE (team_id, starts, ends, capacity, state, reason) ON sessions_session TO ${application};
