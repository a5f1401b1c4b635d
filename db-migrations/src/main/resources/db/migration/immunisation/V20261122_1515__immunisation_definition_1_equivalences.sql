-- What products before definition 1 count for.
INSERT INTO immunisation_definition_equivalence (version, position, given, fills, dose, born_before, certainty, remark) VALUES
  (1, 1, 'DKTP', 'DKT', '', '', 'H', 'the booster with polio counts for the one without'),
  (1, 2, 'MenC', 'MenACWY', '1', '', 'H', 'MenACWY took the place of MenC at 14 months on 1 May 2018'),
  (1, 3, 'DKTP-Hib', 'DKTP-Hib-HepB', '', '2011-08-01', 'H', 'children born before were not routinely offered HepB');
