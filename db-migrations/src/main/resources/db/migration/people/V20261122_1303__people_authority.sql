-- Who has authority over a child, in versions: the one recorded last holds. Insert-only.
CREATE TABLE person_authority (
  id             UUID        NOT NULL PRIMARY KEY,
  child_id       UUID        NOT NULL,
  kind           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'name of AuthorityKind',
  under_research BOOLEAN     NOT NULL,
  valid_from     DATE        NOT NULL,
  recorded_at    DATETIME(6) NOT NULL,
  KEY person_authority_child (child_id, recorded_at, id),
  CONSTRAINT person_authority_of FOREIGN KEY (child_id) REFERENCES person (id)
);
GRANT SELECT, INSERT ON person_authority TO ${application};
