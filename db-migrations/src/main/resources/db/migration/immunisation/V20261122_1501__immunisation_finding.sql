-- What a professional found where a family is not of one mind: that a child's wish stands (doctor or nurse), or whether a dose is given though
-- those with authority disagree (doctor alone). Insert-only: a later word of the family, or a later finding, takes its place.
CREATE TABLE immunisation_finding (
  person_id   UUID         NOT NULL,
  id          UUID         NOT NULL,
  finding     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'wish_stands, give, do_not_give',
  found_on    DATE         NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  words       BLOB         NOT NULL COMMENT 'sealed',
  PRIMARY KEY (person_id, id),
  CONSTRAINT immunisation_finding_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT ON immunisation_finding TO ${application};
