-- A value of a run: municipality GM.... or REGION, month 0 is the year. Insert-only: a new count is a new run.
CREATE TABLE keyfigure_observation (
  run_id             UUID          NOT NULL,
  code               VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  municipality       CHAR(6)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month              TINYINT       NOT NULL,
  definition_version INT           NOT NULL,
  value              DECIMAL(20,2) NULL COMMENT 'null is missing, which is not zero',
  denominator        BIGINT        NULL COMMENT 'the n of a ratio',
  records            BIGINT        NOT NULL,
  provisional        BIGINT        NOT NULL,
  PRIMARY KEY (run_id, code, municipality, month),
  CONSTRAINT keyfigure_observation_run FOREIGN KEY (run_id) REFERENCES keyfigure_run (id)
);
GRANT SELECT, INSERT ON keyfigure_observation TO ${application};
