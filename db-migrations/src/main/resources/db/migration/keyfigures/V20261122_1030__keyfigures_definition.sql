-- What a figure means, version by version. A new meaning is a new version; insert-only.
CREATE TABLE keyfigure_definition (
  code       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT          NOT NULL,
  position   INT          NOT NULL COMMENT 'order on the page',
  published  BOOLEAN      NOT NULL COMMENT 'one of the figures of the yearly report',
  label      VARCHAR(200) NOT NULL,
  unit       VARCHAR(20)  NOT NULL,
  kind       VARCHAR(10)  NOT NULL COMMENT 'flow, stock, money or ratio',
  source     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule       VARCHAR(500) NOT NULL COMMENT 'the rule in words',
  includes   VARCHAR(500) NOT NULL COMMENT 'what is in it and what is not',
  owner      VARCHAR(100) NOT NULL,
  valid_from DATE         NOT NULL COMMENT 'the first year that counts by this version',
  PRIMARY KEY (code, version)
);
GRANT SELECT, INSERT ON keyfigure_definition TO ${application};
