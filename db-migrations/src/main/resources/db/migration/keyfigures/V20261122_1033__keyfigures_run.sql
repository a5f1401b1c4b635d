-- One count of one year: requested -> counting -> current -> superseded, or failed. Made and moved by keyfigures; never removed.
CREATE TABLE keyfigure_run (
  id             UUID         NOT NULL PRIMARY KEY,
  year           SMALLINT     NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  reason         VARCHAR(200) NOT NULL,
  requested_by   VARCHAR(100) NOT NULL,
  requested_at   DATETIME(6)  NOT NULL,
  started_at     DATETIME(6)  NULL,
  finished_at    DATETIME(6)  NULL,
  sources_total  INT          NOT NULL DEFAULT 0,
  sources_done   INT          NOT NULL DEFAULT 0,
  failure        VARCHAR(500) NULL,
  entity_version INT          NOT NULL DEFAULT 0,
  KEY keyfigure_run_year (year, requested_at)
);
GRANT SELECT, INSERT, UPDATE ON keyfigure_run TO ${application};
