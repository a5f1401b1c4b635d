-- Who plans counts children by where they live: the area of the postcode stands in the read contract too.
CREATE OR REPLACE VIEW person_in_care AS
  SELECT id, kind, birth_date, municipality, postcode_area
  FROM person
  WHERE registered AND kind <> 'PARENT' AND birth_date IS NOT NULL AND left_on IS NULL AND died_on IS NULL AND merged_into IS NULL
    AND destroyed_on IS NULL;
