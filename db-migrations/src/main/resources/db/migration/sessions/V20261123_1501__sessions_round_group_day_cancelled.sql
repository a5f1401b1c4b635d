-- Group days of published rounds that are not held after all. The application adds them; they are never changed or removed.
CREATE TABLE sessions_round_group_day_cancelled (
  group_day_id UUID         NOT NULL PRIMARY KEY,
  reason       VARCHAR(200) NOT NULL COMMENT 'for families to read',
  cancelled_at DATETIME(6)  NOT NULL,
  cancelled_by VARCHAR(200) NOT NULL,
  CONSTRAINT sessions_round_group_day_cancelled_of FOREIGN KEY (group_day_id) REFERENCES sessions_round_group_day (id)
);
GRANT SELECT, INSERT ON sessions_round_group_day_cancelled TO ${application};
