-- Unusual use, for the privacy officer. Insert-only but for who looked at it, when, and what they found.
-- The unique key lets several nodes look at the same log and raise each alarm once.
CREATE TABLE access_alarm (
  id              UUID         NOT NULL PRIMARY KEY,
  kind            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'reads or refusals',
  user_id         VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  user_name       VARCHAR(200) NOT NULL,
  window_start    DATETIME(6)  NOT NULL COMMENT 'the crossing, rounded down to whole windows',
  crossed_at      DATETIME(6)  NOT NULL COMMENT 'when the limit was reached',
  window_seconds  INT          NOT NULL,
  line_count      INT          NOT NULL COMMENT 'lines in the window, when it was raised',
  raised_at       DATETIME(6)  NOT NULL,
  acknowledged_by VARCHAR(200) NULL,
  acknowledged_at DATETIME(6)  NULL,
  finding         VARCHAR(500) NULL,
  UNIQUE KEY access_alarm_window (user_id, kind, window_start),
  KEY access_alarm_open (acknowledged_at, raised_at)
);
GRANT SELECT, INSERT, UPDATE (acknowledged_by, acknowledged_at, finding) ON access_alarm TO ${application};
