-- Which run is the result of a year. One row a year, moved by keyfigures when a run is counted.
CREATE TABLE keyfigure_current (
  year   SMALLINT NOT NULL PRIMARY KEY,
  run_id UUID     NOT NULL,
  CONSTRAINT keyfigure_current_run FOREIGN KEY (run_id) REFERENCES keyfigure_run (id)
);
GRANT SELECT, INSERT, UPDATE ON keyfigure_current TO ${application};
