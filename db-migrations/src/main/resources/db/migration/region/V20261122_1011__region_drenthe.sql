-- The twelve municipalities of the region, by reference table; inhabitants per municipality do not add up to the published provincial total.
INSERT INTO municipality (code, valid_from, name, inhabitants) VALUES
  ('GM1680', '1998-01-01', 'Aa en Hunze', 25724),
  ('GM0106', '1998-01-01', 'Assen', 69414),
  ('GM1681', '1998-01-01', 'Borger-Odoorn', 25919),
  ('GM0109', '1998-01-01', 'Coevorden', 35700),
  ('GM0114', '1998-01-01', 'Emmen', 108765),
  ('GM0118', '1998-01-01', 'Hoogeveen', 56433),
  ('GM0119', '1998-01-01', 'Meppel', 35464),
  ('GM1731', '1998-01-01', 'Midden-Drenthe', 33978),
  ('GM1699', '1998-01-01', 'Noordenveld', 31591),
  ('GM1730', '1998-01-01', 'Tynaarlo', 34592),
  ('GM1701', '1998-01-01', 'Westerveld', 19860),
  ('GM1690', '1998-01-01', 'De Wolden', 24602);
