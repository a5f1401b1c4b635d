-- Why a dose is not given, though it could be: an objection, a deferral or a contraindication. Each is a record of its own; it ends, it is
-- never removed. Who said it and in which words is sealed with the person's key.
CREATE TABLE immunisation_wish (
  person_id   UUID         NOT NULL,
  id          UUID         NOT NULL,
  sort        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'objection, deferral, contraindication',
  kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'code of what it is about, or * for all',
  since       DATE         NOT NULL,
  until       DATE         NULL COMMENT 'the first day on which it no longer holds; always there for a deferral',
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  detail      BLOB         NULL COMMENT 'sealed',
  PRIMARY KEY (person_id, id),
  CONSTRAINT immunisation_wish_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT immunisation_wish_deferral CHECK (sort <> 'deferral' OR until IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE (until) ON immunisation_wish TO ${application};
