-- Who goes out together. A planner adds and changes them; one that is no longer used is taken out of use, never removed.
CREATE TABLE sessions_team (
  id     UUID         NOT NULL PRIMARY KEY,
  code   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by which files name it',
  name   VARCHAR(100) NOT NULL,
  x      DECIMAL(7,3) NOT NULL COMMENT 'RD of the base, km',
  y      DECIMAL(7,3) NOT NULL COMMENT 'RD of the base, km',
  lanes  TINYINT      NOT NULL COMMENT 'that it holds when it is whole',
  in_use BOOLEAN      NOT NULL DEFAULT TRUE,
  UNIQUE KEY sessions_team_code (code),
  CONSTRAINT sessions_team_lanes CHECK (lanes > 0)
);
GRANT SELECT, INSERT, UPDATE (code, name, x, y, lanes, in_use) ON sessions_team TO ${application};
