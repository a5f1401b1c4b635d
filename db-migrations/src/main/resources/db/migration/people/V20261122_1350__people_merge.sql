-- Which persons were found to be one, by whom and why. Insert-only, but that a merge can be taken apart, which is noted in its row. Nothing of
-- either person is moved: the row of the merged one points to the one that stays, so that taking apart is exact.
CREATE TABLE person_merge (
  id            UUID         NOT NULL PRIMARY KEY,
  merged        UUID         NOT NULL,
  stays         UUID         NOT NULL,
  merged_at     DATETIME(6)  NOT NULL,
  merged_by     VARCHAR(200) NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  apart_at      DATETIME(6)  NULL,
  apart_by      VARCHAR(200) NULL,
  apart_reason  VARCHAR(500) NULL,
  active_merged UUID AS (IF(apart_at IS NULL, merged, NULL)) STORED COMMENT 'somebody is merged into one person at a time',
  UNIQUE KEY person_merge_once (active_merged),
  CONSTRAINT person_merge_merged FOREIGN KEY (merged) REFERENCES person (id),
  CONSTRAINT person_merge_stays FOREIGN KEY (stays) REFERENCES person (id)
);
GRANT SELECT, INSERT, UPDATE (apart_at, apart_by, apart_reason) ON person_merge TO ${application};
