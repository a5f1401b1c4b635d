-- Who delivers to us. Its row is locked while a delivery is settled, so that one source is settled one delivery at a time.
-- The application may change last_seq and nothing else.
CREATE TABLE intake_source (
  code     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name     VARCHAR(100) NOT NULL,
  channel  VARCHAR(8)   NOT NULL COMMENT 'file or rest',
  personal BOOLEAN      NOT NULL COMMENT 'carries personal data: stored encrypted',
  expected VARCHAR(100) NOT NULL COMMENT 'how often it delivers, in words',
  last_seq INT          NOT NULL DEFAULT 0
);
GRANT SELECT, UPDATE (last_seq) ON intake_source TO ${application};
