-- What somebody said when asked for consent: to be treated, or to exchange data with RIVM, each with a history of its own. Insert-only: who takes
-- a consent back says a new word. Recorded by nurses and doctors; their words about it are sealed with the person's key.
CREATE TABLE immunisation_consent (
  person_id    UUID         NOT NULL,
  id           UUID         NOT NULL,
  purpose      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'treatment, exchange',
  decision     VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'yes, no',
  said_by      UUID         NOT NULL,
  relation     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'self, holder',
  evidence     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the kind of authority that was known then; empty for self',
  method       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'oral, paper, portal, telephone',
  said_on      DATE         NOT NULL,
  text_version VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of what they were told before',
  recorded_at  DATETIME(6)  NOT NULL,
  recorded_by  VARCHAR(100) NOT NULL,
  words        BLOB         NULL COMMENT 'sealed',
  PRIMARY KEY (person_id, id),
  CONSTRAINT immunisation_consent_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT immunisation_consent_speaker FOREIGN KEY (said_by) REFERENCES person (id)
);
GRANT SELECT, INSERT ON immunisation_consent TO ${application};
