-- When the parts of a day begin and end. Changed by migration only.
CREATE TABLE sessions_part_time (
  part   CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'M, A, E',
  begins TIME    NOT NULL,
  ends   TIME    NOT NULL,
  CONSTRAINT sessions_part_time_hours CHECK (ends > begins)
);
GRANT SELECT ON sessions_part_time TO ${application};
