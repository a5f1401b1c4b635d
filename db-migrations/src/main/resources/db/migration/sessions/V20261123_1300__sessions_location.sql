-- Where sessions can be held. A planner adds and changes them; one that is no longer used is taken out of use, never removed.
CREATE TABLE sessions_location (
  id           UUID         NOT NULL PRIMARY KEY,
  code         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by which files name it',
  name         VARCHAR(100) NOT NULL,
  kind         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'clinic, village_hall, school, other',
  address      VARCHAR(200) NOT NULL COMMENT 'street, number and place, as on a letter',
  municipality CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  x            DECIMAL(7,3) NOT NULL COMMENT 'RD, km',
  y            DECIMAL(7,3) NOT NULL COMMENT 'RD, km',
  rooms        TINYINT      NOT NULL,
  lanes        TINYINT      NOT NULL COMMENT 'for which there is room',
  wheelchair   BOOLEAN      NOT NULL,
  quiet_room   BOOLEAN      NOT NULL,
  fridge       BOOLEAN      NOT NULL,
  in_use       BOOLEAN      NOT NULL DEFAULT TRUE,
  UNIQUE KEY sessions_location_code (code),
  CONSTRAINT sessions_location_kind CHECK (kind IN ('clinic', 'village_hall', 'school', 'other')),
  CONSTRAINT sessions_location_room CHECK (rooms > 0 AND lanes > 0)
);
GRANT SELECT, INSERT, UPDATE (code, name, kind, address, municipality, x, y, rooms, lanes, wheelchair, quiet_room, fridge, in_use)
  ON sessions_location TO ${application};
