-- Who can hold sessions of a round, and how many. Added, kept and removed as what it offers (sessions_round_offer).
CREATE TABLE sessions_round_team (
  round_id     UUID       NOT NULL,
  round_state  VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'draft',
  team_id      UUID       NOT NULL COMMENT 'of the resources',
  max_sessions SMALLINT   NOT NULL,
  PRIMARY KEY (round_id, team_id),
  CONSTRAINT sessions_round_team_of FOREIGN KEY (round_id, round_state) REFERENCES sessions_round (id, state) ON UPDATE CASCADE,
  CONSTRAINT sessions_round_team_sessions CHECK (max_sessions > 0)
);
GRANT SELECT, INSERT (round_id, team_id, max_sessions), DELETE ON sessions_round_team TO ${application};
