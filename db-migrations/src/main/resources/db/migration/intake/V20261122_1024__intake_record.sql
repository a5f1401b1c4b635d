-- Every version of every record that was stored. Insert-only but for superseded_seq: a version counts in the snapshot N of its source
-- when seq <= N < superseded_seq. A stale version has superseded_seq = seq: it never counts.
CREATE TABLE intake_record (
  source         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record_key     VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  version        BIGINT       NOT NULL,
  seq            INT          NOT NULL COMMENT 'the delivery it came with',
  superseded_seq INT          NOT NULL,
  page           INT          NOT NULL,
  line           INT          NOT NULL,
  outcome        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'accepted, replaced, stale or late',
  event_date     DATE         NOT NULL COMMENT 'in the zone of the region',
  municipality   CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category       VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  state          VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  amount         BIGINT       NOT NULL COMMENT 'children, cents or a mark; 1 where a record is one event',
  lapsed         BOOLEAN      NOT NULL,
  provisional    BOOLEAN      NOT NULL,
  content_hash   BINARY(16)   NOT NULL,
  content        BLOB         NOT NULL COMMENT 'the parsed fields as JSON; encrypted for sources with personal data',
  PRIMARY KEY (source, record_key, version),
  KEY intake_record_count (source, event_date, municipality, category, state, seq, superseded_seq, lapsed, provisional, amount)
);
GRANT SELECT, INSERT, UPDATE (superseded_seq) ON intake_record TO ${application};
