-- Which postcode areas come at which time of a group day. Goes with its day.
CREATE TABLE sessions_round_group_wave (
  group_day_id UUID    NOT NULL,
  first_area   CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_area    CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'included',
  comes_at     TIME    NOT NULL,
  PRIMARY KEY (group_day_id, first_area),
  CONSTRAINT sessions_round_group_wave_of FOREIGN KEY (group_day_id) REFERENCES sessions_round_group_day (id) ON DELETE CASCADE,
  CONSTRAINT sessions_round_group_wave_areas CHECK (last_area >= first_area)
);
GRANT SELECT, INSERT ON sessions_round_group_wave TO ${application};
