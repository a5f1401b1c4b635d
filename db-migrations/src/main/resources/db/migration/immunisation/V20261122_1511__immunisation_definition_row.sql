-- The rows of each definition, in the words of the schedule: an empty text is an open end. Rows of a draft are changed by a doctor; rows of a
-- definition that was signed off never are. A change is made at the definition itself first, which must still be a draft.
CREATE TABLE immunisation_definition_row (
  version       INT          NOT NULL,
  position      INT          NOT NULL,
  kind          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dose          VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_year    VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of birth, inclusive',
  last_year     VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of birth, inclusive',
  born_from     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recommended   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '14m, jaar9, vorige+6m, inhaal, regel:rsv',
  minimum_age   VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '0d, 6w, 14m, 9y',
  late_after    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lapses        VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous      VARCHAR(23)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kind and dose: HPV-1',
  minimum_days  VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'since previous',
  product       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'vaccin, antilichaam',
  certainty     CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'H, M, L: how sure the source is',
  remark        VARCHAR(500) NOT NULL,
  PRIMARY KEY (version, position),
  CONSTRAINT immunisation_definition_row_of FOREIGN KEY (version) REFERENCES immunisation_definition (version)
);
GRANT SELECT, INSERT, UPDATE (position, kind, dose, first_year, last_year, born_from, recommended, minimum_age, late_after, lapses, previous,
  minimum_days, product, certainty, remark) ON immunisation_definition_row TO ${application};
