-- Where sessions of a round can be held. Added, kept and removed as what it offers (sessions_round_offer).
CREATE TABLE sessions_round_location (
  round_id    UUID       NOT NULL,
  round_state VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'draft',
  location_id UUID       NOT NULL COMMENT 'of the resources',
  PRIMARY KEY (round_id, location_id),
  CONSTRAINT sessions_round_location_of FOREIGN KEY (round_id, round_state) REFERENCES sessions_round (id, state) ON UPDATE CASCADE
);
GRANT SELECT, INSERT (round_id, location_id), DELETE ON sessions_round_location TO ${application};
