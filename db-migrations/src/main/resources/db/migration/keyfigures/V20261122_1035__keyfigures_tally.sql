-- The counted records of a run, per delivery, category, state, municipality and month: from these every value and its lineage follow.
-- Removed only while the run that made them is counting (a restart begins the source anew).
CREATE TABLE keyfigure_tally (
  run_id       UUID        NOT NULL,
  source       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq          INT         NOT NULL,
  category     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  state        VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  municipality CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month        TINYINT     NOT NULL,
  records      BIGINT      NOT NULL,
  amount       BIGINT      NOT NULL,
  provisional  BIGINT      NOT NULL,
  PRIMARY KEY (run_id, source, seq, category, state, municipality, month),
  CONSTRAINT keyfigure_tally_run FOREIGN KEY (run_id) REFERENCES keyfigure_run (id)
);
GRANT SELECT, INSERT, DELETE ON keyfigure_tally TO ${application};
