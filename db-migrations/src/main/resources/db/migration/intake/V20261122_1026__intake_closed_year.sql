-- Years that are published: a record for such a year is late. Insert-only.
CREATE TABLE intake_closed_year (
  year      SMALLINT    NOT NULL PRIMARY KEY,
  closed_at DATETIME(6) NOT NULL
);
GRANT SELECT, INSERT ON intake_closed_year TO ${application};
