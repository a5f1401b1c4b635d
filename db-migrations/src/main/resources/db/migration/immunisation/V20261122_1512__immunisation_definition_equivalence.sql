-- What products of earlier schedules count for, by each definition. Written with a definition and never changed.
CREATE TABLE immunisation_definition_equivalence (
  version     INT          NOT NULL,
  position    INT          NOT NULL,
  given       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fills       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dose        VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty is every row of the kind',
  born_before VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty is every birth date',
  certainty   CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  remark      VARCHAR(500) NOT NULL,
  PRIMARY KEY (version, position),
  CONSTRAINT immunisation_definition_equivalence_of FOREIGN KEY (version) REFERENCES immunisation_definition (version)
);
GRANT SELECT, INSERT ON immunisation_definition_equivalence TO ${application};
