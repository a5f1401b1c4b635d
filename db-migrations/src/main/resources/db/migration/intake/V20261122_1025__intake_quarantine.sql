-- Records that could not be stored, with the reason and the raw text. Never removed; what was decided is added.
CREATE TABLE intake_quarantine (
  id            UUID         NOT NULL PRIMARY KEY,
  source        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_id   UUID         NOT NULL,
  page          INT          NOT NULL,
  line          INT          NOT NULL,
  kind          VARCHAR(8)   NOT NULL COMMENT 'faulty or conflict',
  reason        VARCHAR(500) NOT NULL,
  raw           MEDIUMBLOB   NOT NULL COMMENT 'encrypted for sources with personal data',
  state         VARCHAR(10)  NOT NULL DEFAULT 'open' COMMENT 'open, corrected, released, dismissed',
  decided_at    DATETIME(6)  NULL,
  decided_by    VARCHAR(100) NULL,
  decision_note VARCHAR(500) NULL,
  repaired_by   UUID         NULL COMMENT 'the delivery that a correction or release made',
  entity_version INT         NOT NULL DEFAULT 0,
  KEY intake_quarantine_open (state, source),
  CONSTRAINT intake_quarantine_delivery FOREIGN KEY (delivery_id) REFERENCES intake_delivery (id)
);
GRANT SELECT, INSERT, UPDATE (state, decided_at, decided_by, decision_note, repaired_by, entity_version) ON intake_quarantine TO ${application};
