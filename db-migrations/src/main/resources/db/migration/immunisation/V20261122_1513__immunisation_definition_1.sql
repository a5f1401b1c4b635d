-- Definition 1, as the product brings it: the same as immunisation/definition-1 on the class path, which the command line reads without a database.
INSERT INTO immunisation_definition (version, effective_from, made_at, made_by) VALUES (1, '2000-01-01', '2026-11-22 00:00:00', 'Wieg');
