-- The key of each person, wrapped by the master key from the mounted folder. A destroyed key is gone from older copies of this table too once
-- the master key of their time is forgotten. A key is made before its person. The application may destroy a key, never a row.
CREATE TABLE person_key (
  person_id    UUID           NOT NULL PRIMARY KEY,
  wrapped      VARBINARY(160) NULL COMMENT 'null once destroyed',
  made_at      DATETIME(6)    NOT NULL,
  destroyed_at DATETIME(6)    NULL,
  CONSTRAINT person_key_or_not CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE (wrapped, destroyed_at) ON person_key TO ${application};
