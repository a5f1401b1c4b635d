INSERT INTO intake_source (code, name, channel, personal, expected, counted) VALUES
  ('brp', 'BRP, mutaties van personen', 'file', TRUE, 'elke dag een bestand', FALSE);
