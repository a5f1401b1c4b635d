INSERT INTO intake_source (code, name, channel, personal, expected) VALUES
  ('osiris', 'Osiris, meldingen van infectieziekten', 'file', FALSE, 'elke dag een bestand'),
  ('gir', 'GIR, inspecties kinderopvang', 'file', FALSE, 'elke maand een bestand'),
  ('jgz', 'Jeugdgezondheidszorg, kinderen in zorg', 'file', FALSE, 'elke maand een stand'),
  ('veilig-thuis', 'Veilig Thuis Drenthe', 'file', FALSE, 'elk half jaar een bestand'),
  ('covid', 'Covidvaccinaties', 'rest', FALSE, 'elke nacht opgehaald'),
  ('milieu', 'Adviezen milieu en gezondheid', 'rest', FALSE, 'elke nacht opgehaald'),
  ('financien', 'Grootboek', 'file', FALSE, 'elk kwartaal een bestand'),
  ('doses', 'Vaccinaties uit het eerdere register', 'file', TRUE, 'elke maand een bestand'),
  ('tevredenheid', 'Vragenlijst na een bezoek', 'file', FALSE, 'na elke ronde een bestand');
