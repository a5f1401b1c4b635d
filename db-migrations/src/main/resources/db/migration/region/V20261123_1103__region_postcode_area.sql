-- Where the areas of postcodes lie, so that distances can be worked out. Changed by migration only.
CREATE TABLE region_postcode_area (
  area         CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'the four digits',
  name         VARCHAR(100) NOT NULL,
  municipality CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  x            DECIMAL(7,3) NOT NULL COMMENT 'of its centre, RD in km',
  y            DECIMAL(7,3) NOT NULL COMMENT 'as x',
  KEY region_postcode_area_municipality (municipality)
);
GRANT SELECT ON region_postcode_area TO ${application};
