-- What a planner wants of a proposal: sessions that stay where they are, and places that are left free. A planner adds and takes back.
CREATE TABLE sessions_proposal_wish (
  proposal_id UUID         NOT NULL,
  kind        VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'keep: this session stays; free: nobody comes there then',
  location    VARCHAR(60)  NOT NULL,
  team        VARCHAR(60)  NOT NULL,
  day         DATE         NOT NULL,
  part        CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'M, A, E',
  PRIMARY KEY (proposal_id, location, day, part),
  CONSTRAINT sessions_proposal_wish_of FOREIGN KEY (proposal_id) REFERENCES sessions_proposal (id),
  CONSTRAINT sessions_proposal_wish_kind CHECK (kind IN ('keep', 'free'))
);
GRANT SELECT, INSERT, DELETE ON sessions_proposal_wish TO ${application};
