-- Age limits as RIVM counts them, to be confirmed by a youth doctor: 2 years, 6 for the booster, 10, and 15 for adolescents.
INSERT INTO immunisation_coverage_target (code, first_cohort, last_cohort, position, label, kind, dose, age_months, certainty) VALUES
  ('BMR-1', 2008, NULL, 1, 'BMR, eerste prik', 'BMR', 1, 24, 'M'),
  ('DKTP-Hib-HepB-3', 2008, NULL, 2, 'DKTP-Hib-HepB, drie prikken', 'DKTP-Hib-HepB', 3, 24, 'M'),
  ('Pneu-3', 2008, NULL, 3, 'Pneu, drie prikken', 'Pneu', 3, 24, 'M'),
  ('MenACWY-1', 2008, NULL, 4, 'MenACWY, eerste prik', 'MenACWY', 1, 24, 'M'),
  ('booster', 2008, 2020, 5, 'DKTP of DKT, kleuter', 'DKTP', 1, 72, 'M'),
  ('booster', 2021, NULL, 5, 'DKTP of DKT, kleuter', 'DKT', 1, 72, 'M'),
  ('BMR-2', 2008, NULL, 6, 'BMR, tweede prik', 'BMR', 2, 120, 'M'),
  ('HPV-2', 2008, NULL, 7, 'HPV, twee prikken', 'HPV', 2, 180, 'M'),
  ('MenACWY-2', 2008, NULL, 8, 'MenACWY, tweede prik', 'MenACWY', 2, 180, 'M');
