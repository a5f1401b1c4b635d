-- Where children of a round live. Added, kept and removed as what it offers (sessions_round_offer).
CREATE TABLE sessions_round_municipality (
  round_id     UUID       NOT NULL,
  round_state  VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'draft',
  municipality CHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (round_id, municipality),
  CONSTRAINT sessions_round_municipality_of FOREIGN KEY (round_id, round_state) REFERENCES sessions_round (id, state) ON UPDATE CASCADE
);
GRANT SELECT, INSERT (round_id, municipality), DELETE ON sessions_round_municipality TO ${application};
