-- Who asked to see a record for whom, why, and who approved. Insert-only but for the approval; whoever asked cannot approve. The reason is written by
-- staff and names nobody.
CREATE TABLE immunisation_access_request (
  id          UUID         NOT NULL PRIMARY KEY,
  person_id   UUID         NOT NULL,
  viewer_id   UUID         NOT NULL COMMENT 'who will read it: the person, or somebody with authority',
  reason      VARCHAR(500) NOT NULL,
  asked_by    VARCHAR(200) NOT NULL,
  asked_by_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  approved_by VARCHAR(200) NULL,
  last_day    DATE         NULL COMMENT 'on which it can be fetched',
  KEY immunisation_access_request_person (person_id),
  CONSTRAINT immunisation_access_request_of FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT immunisation_access_request_for FOREIGN KEY (viewer_id) REFERENCES person (id),
  CONSTRAINT immunisation_access_request_approved CHECK ((approved_by IS NULL) = (last_day IS NULL))
);
GRANT SELECT, INSERT, UPDATE (approved_by, last_day) ON immunisation_access_request TO ${application};
