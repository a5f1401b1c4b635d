-- What a birth cohort should have had, and before which age. Changed by a migration only, signed off by a youth doctor.
CREATE TABLE immunisation_coverage_target (
  code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the series; cohorts may reach it by another kind',
  first_cohort SMALLINT    NOT NULL COMMENT 'year of birth, inclusive',
  last_cohort  SMALLINT    NULL COMMENT 'year of birth, inclusive; null when there is no last',
  position     TINYINT     NOT NULL,
  label        VARCHAR(60) NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dose         TINYINT     NOT NULL COMMENT 'the last one of the series',
  age_months   SMALLINT    NOT NULL COMMENT 'given before this age',
  certainty    CHAR(1)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'H, M or L: how sure the age limit is',
  PRIMARY KEY (code, first_cohort)
);
GRANT SELECT ON immunisation_coverage_target TO ${application};
