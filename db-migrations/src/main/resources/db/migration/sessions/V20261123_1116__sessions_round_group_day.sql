-- Group days of a round: one large location, many children, a fixed time for each wave. Added, kept and removed as what it offers
-- (sessions_round_offer).
CREATE TABLE sessions_round_group_day (
  id            UUID         NOT NULL PRIMARY KEY,
  round_id      UUID         NOT NULL,
  round_state   VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'draft',
  location_id   UUID         NOT NULL COMMENT 'of the resources',
  day           DATE         NOT NULL,
  opens         TIME         NOT NULL,
  closes        TIME         NOT NULL,
  capacity      SMALLINT     NOT NULL,
  walk_in_from  TIME         NULL,
  walk_in_until TIME         NULL,
  UNIQUE KEY sessions_round_group_day_once (round_id, location_id, day),
  CONSTRAINT sessions_round_group_day_of FOREIGN KEY (round_id, round_state) REFERENCES sessions_round (id, state) ON UPDATE CASCADE,
  CONSTRAINT sessions_round_group_day_capacity CHECK (capacity BETWEEN 100 AND 600),
  CONSTRAINT sessions_round_group_day_times CHECK (closes > opens),
  CONSTRAINT sessions_round_group_day_walk_in CHECK ((walk_in_from IS NULL) = (walk_in_until IS NULL) AND (walk_in_from IS NULL
    OR walk_in_from >= opens AND walk_in_until > walk_in_from AND closes >= walk_in_until))
);
GRANT SELECT, INSERT (id, round_id, location_id, day, opens, closes, capacity, walk_in_from, walk_in_until), DELETE ON sessions_round_group_day
  TO ${application};
