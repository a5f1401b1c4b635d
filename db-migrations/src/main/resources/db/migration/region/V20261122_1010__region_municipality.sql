-- A municipality is a code from a day on: a code can be kept when municipalities merge. Changed by migration only.
CREATE TABLE municipality (
  code        CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_until DATE         NULL,
  name        VARCHAR(100) NOT NULL,
  inhabitants INT          NOT NULL COMMENT 'on 1 January 2023',
  PRIMARY KEY (code, valid_from)
);
GRANT SELECT ON municipality TO ${application};
