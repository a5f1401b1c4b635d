-- Which primary series a youth doctor chose for an infant, standard or adapted, each time it was chosen; the newest counts, and who has none has
-- the standard one. Insert-only. It takes the place of immunisation_adapted, in which nobody ever wrote and which only earlier versions read.
CREATE TABLE immunisation_indication (
  person_id   UUID         NOT NULL,
  id          UUID         NOT NULL,
  scheme      VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'standaard, aangepast',
  chosen_on   DATE         NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  words       BLOB         NOT NULL COMMENT 'sealed',
  PRIMARY KEY (person_id, id),
  CONSTRAINT immunisation_indication_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT ON immunisation_indication TO ${application};
