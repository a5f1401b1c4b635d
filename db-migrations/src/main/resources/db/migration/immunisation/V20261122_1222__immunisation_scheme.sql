-- Children in the adapted scheme of the first year, as a youth doctor decided. Insert-only.
CREATE TABLE immunisation_adapted (
  person_id   UUID         NOT NULL PRIMARY KEY,
  decided_on  DATE         NOT NULL,
  decided_by  VARCHAR(100) NOT NULL,
  CONSTRAINT immunisation_adapted_person FOREIGN KEY (person_id) REFERENCES person (id)
);
GRANT SELECT, INSERT ON immunisation_adapted TO ${application};
