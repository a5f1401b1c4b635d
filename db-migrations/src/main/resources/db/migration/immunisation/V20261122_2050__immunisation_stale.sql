-- Whose statuses must be worked out again. Written with the change itself; removed with the statuses that were worked out.
CREATE TABLE immunisation_stale (
  person_id  UUID        NOT NULL,
  change_id  UUID        NOT NULL COMMENT 'what happened; hearing it twice marks once',
  medical_on DATE        NULL     COMMENT 'the day on which medical content changed; null when it did not',
  marked_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, change_id),
  KEY immunisation_stale_marked (marked_at)
);
GRANT SELECT, INSERT, DELETE ON immunisation_stale TO ${application};
