-- What a run counts: of each source all deliveries up to a seq. Insert-only.
CREATE TABLE keyfigure_snapshot (
  run_id   UUID        NOT NULL,
  source   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  up_to_seq INT        NOT NULL,
  delivered BOOLEAN    NOT NULL COMMENT 'whether it delivered anything readable about the year',
  PRIMARY KEY (run_id, source),
  CONSTRAINT keyfigure_snapshot_run FOREIGN KEY (run_id) REFERENCES keyfigure_run (id)
);
GRANT SELECT, INSERT ON keyfigure_snapshot TO ${application};
