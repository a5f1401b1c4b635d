-- Coverage of a birth cohort in a municipality, as it stood on a day. Insert-only: a later day has rows of its own. Written by the process that
-- measures, alone. The region is the sum, GM0000 included.
CREATE TABLE immunisation_coverage (
  measured_on  DATE        NOT NULL,
  code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cohort       SMALLINT    NOT NULL COMMENT 'year of birth',
  municipality CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  children     INT         NOT NULL COMMENT 'in care on the day',
  covered      INT         NOT NULL COMMENT 'of those, with a valid dose before the age limit',
  reportable   INT         NOT NULL COMMENT 'of those, with consent to exchange data with RIVM',
  PRIMARY KEY (measured_on, code, cohort, municipality),
  CONSTRAINT immunisation_coverage_parts CHECK (0 <= reportable AND reportable <= covered AND covered <= children)
);
GRANT SELECT, INSERT ON immunisation_coverage TO ${application};
