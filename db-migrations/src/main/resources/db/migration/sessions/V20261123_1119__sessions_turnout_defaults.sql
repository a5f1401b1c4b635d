-- From the national coverage of the reporting year 2023, as figures to plan on. Of who was offered it before and did not come no source is known.
INSERT INTO sessions_turnout_default (kind, catch_up, share, source) VALUES
  ('BMR', FALSE, 0.850, 'landelijk cijfer 2023'),
  ('DTP', FALSE, 0.850, 'landelijk cijfer 2023'),
  ('DKT', FALSE, 0.850, 'als DTP, landelijk cijfer 2023'),
  ('MenACWY', FALSE, 0.825, 'landelijk cijfer 2023'),
  ('HPV', FALSE, 0.575, 'landelijk cijfer 2023'),
  ('', FALSE, 0.800, 'aanname, zonder bron'),
  ('', TRUE, 0.150, 'aanname, zonder bron');
