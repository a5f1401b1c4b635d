-- The doses of our own register, and the list of lots. What the earlier register sent is counted from ours alone.
INSERT INTO intake_source (code, name, channel, personal, expected, counted) VALUES
  ('register-doses', 'Ons eigen register, prikken', 'own', TRUE, 'bij elke prik', TRUE),
  ('lots', 'Partijen vaccin, lijst van het RIVM', 'file', FALSE, 'bij elke nieuwe partij', FALSE);
