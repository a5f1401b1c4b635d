-- Who asked that the content of somebody's record be destroyed, why, and what a doctor decided. Insert-only but for the decision, which is made once, by
-- somebody else than who asked. The reasons are written by staff and name nobody. Stays when the content is gone: that it was asked is kept.
CREATE TABLE immunisation_destruction_request (
  id          UUID         NOT NULL PRIMARY KEY,
  person_id   UUID         NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  asked_by    VARCHAR(200) NOT NULL,
  asked_by_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  outcome     ENUM('destroyed', 'kept') NULL COMMENT 'null while it waits',
  decided_by  VARCHAR(200) NULL,
  decided_on  DATE         NULL,
  why_kept    VARCHAR(500) NULL,
  KEY immunisation_destruction_request_person (person_id),
  CONSTRAINT immunisation_destruction_request_of FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT immunisation_destruction_request_decided CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_on IS NULL)),
  CONSTRAINT immunisation_destruction_request_why CHECK ((why_kept IS NOT NULL) = COALESCE(outcome = 'kept', FALSE))
);
GRANT SELECT, INSERT, UPDATE (outcome, decided_by, decided_on, why_kept) ON immunisation_destruction_request TO ${application};
