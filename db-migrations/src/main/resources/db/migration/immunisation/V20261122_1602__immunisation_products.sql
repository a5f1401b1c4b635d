-- The products that the guideline of 2024 and its additions name; pneumococcal products are to be confirmed.
INSERT INTO immunisation_product (code, name, kind, antibody, certainty) VALUES
  ('vaxelis', 'Vaxelis', 'DKTP-Hib-HepB', FALSE, 'H'),
  ('infanrix-hexa', 'Infanrix hexa', 'DKTP-Hib-HepB', FALSE, 'M'),
  ('rotarix', 'Rotarix', 'Rota', FALSE, 'H'),
  ('synflorix', 'Synflorix', 'Pneu', FALSE, 'M'),
  ('vaxneuvance', 'Vaxneuvance', 'Pneu', FALSE, 'L'),
  ('prevenar-20', 'Prevenar 20', 'Pneu', FALSE, 'L'),
  ('priorix', 'Priorix', 'BMR', FALSE, 'H'),
  ('m-m-r-vaxpro', 'M-M-R-Vaxpro', 'BMR', FALSE, 'H'),
  ('nimenrix', 'Nimenrix', 'MenACWY', FALSE, 'H'),
  ('menquadfi', 'MenQuadfi', 'MenACWY', FALSE, 'H'),
  ('boostrix-polio', 'Boostrix Polio', 'DKTP', FALSE, 'H'),
  ('boostrix', 'Boostrix', 'DKT', FALSE, 'M'),
  ('revaxis', 'Revaxis', 'DTP', FALSE, 'H'),
  ('cervarix', 'Cervarix', 'HPV', FALSE, 'M'),
  ('beyfortus', 'Beyfortus', 'RSV', TRUE, 'H');
