-- Who reached a person outside their work context in an emergency, why, and until when it holds. Insert-only.
CREATE TABLE access_break_glass (
  id         UUID         NOT NULL PRIMARY KEY,
  user_id    VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  user_name  VARCHAR(200) NOT NULL,
  object_id  VARCHAR(200) NOT NULL COMMENT 'as the log names whom it is about',
  reason     VARCHAR(500) NOT NULL COMMENT 'as written; the page asks to name nobody',
  opened_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  closes_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  KEY access_break_glass_object (object_id, user_id, closes_at)
);
GRANT SELECT, INSERT ON access_break_glass TO ${application};
