-- Products by name, and the kind of the schedule that each is. Changed by a migration only, signed off by a youth doctor.
CREATE TABLE immunisation_product (
  code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name     VARCHAR(60) NOT NULL,
  kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'code of the schedule or of an earlier one',
  antibody BOOLEAN     NOT NULL COMMENT 'passive immunisation, not a vaccine',
  certainty CHAR(1)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'H, M or L: how sure it is that the programme uses it'
);
GRANT SELECT ON immunisation_product TO ${application};
