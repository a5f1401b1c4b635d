-- The turnout that a planner expects where the one worked out will not do, with who said so. Added, kept and removed as what it offers
-- (sessions_round_offer).
CREATE TABLE sessions_round_turnout (
  round_id     UUID         NOT NULL,
  round_state  VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'draft',
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  birth_year   SMALLINT     NOT NULL,
  municipality CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  share        DECIMAL(4,3) NOT NULL,
  set_at       DATETIME(6)  NOT NULL,
  set_by       VARCHAR(200) NOT NULL,
  PRIMARY KEY (round_id, kind, birth_year, municipality),
  CONSTRAINT sessions_round_turnout_of FOREIGN KEY (round_id, round_state) REFERENCES sessions_round (id, state) ON UPDATE CASCADE,
  CONSTRAINT sessions_round_turnout_share CHECK (share BETWEEN 0 AND 1)
);
GRANT SELECT, INSERT (round_id, kind, birth_year, municipality, share, set_at, set_by), DELETE ON sessions_round_turnout TO ${application};
