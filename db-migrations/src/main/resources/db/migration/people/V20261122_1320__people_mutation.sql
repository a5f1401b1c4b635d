-- Every mutation of the BRP by person, sealed with that person's key. Insert-only, but that the verdict follows what comes later, and that
-- somebody may close a contradiction.
CREATE TABLE person_mutation (
  person_id      UUID         NOT NULL,
  sequence       BIGINT       NOT NULL COMMENT '0: as somebody was admitted here, before the BRP told anything',
  kind           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'name of MutationKind',
  happened_on    DATE         NOT NULL,
  content        BLOB         NOT NULL COMMENT 'sealed',
  verdict        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'name of Verdict',
  received_at    DATETIME(6)  NOT NULL,
  closed_at      DATETIME(6)  NULL,
  closed_by      VARCHAR(200) NULL,
  closing_note   VARCHAR(500) NULL,
  PRIMARY KEY (person_id, sequence),
  KEY person_mutation_review (verdict, closed_at),
  CONSTRAINT person_mutation_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT, UPDATE (verdict, closed_at, closed_by, closing_note) ON person_mutation TO ${application};
