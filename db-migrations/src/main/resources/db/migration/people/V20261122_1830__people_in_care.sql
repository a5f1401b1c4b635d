-- Whom the schedule is for: the read contract of people for who counts them set-based. PeopleInCare in nl.wieg.people reads it too.
CREATE VIEW person_in_care AS
  SELECT id, kind, birth_date, municipality
  FROM person
  WHERE registered AND kind <> 'PARENT' AND birth_date IS NOT NULL AND left_on IS NULL AND died_on IS NULL AND merged_into IS NULL
    AND destroyed_on IS NULL;
GRANT SELECT ON person_in_care TO ${application};
