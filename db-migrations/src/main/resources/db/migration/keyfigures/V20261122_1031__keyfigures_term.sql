-- Which records a figure counts: category and state of the record ('*' is any), and with which weight. For a ratio, side says
-- numerator or denominator. Insert-only.
CREATE TABLE keyfigure_term (
  code     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT         NOT NULL,
  side     VARCHAR(11) NOT NULL DEFAULT 'numerator',
  category VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  state    VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  weight   TINYINT     NOT NULL DEFAULT 1,
  PRIMARY KEY (code, version, side, category, state),
  CONSTRAINT keyfigure_term_definition FOREIGN KEY (code, version) REFERENCES keyfigure_definition (code, version)
);
GRANT SELECT, INSERT ON keyfigure_term TO ${application};
