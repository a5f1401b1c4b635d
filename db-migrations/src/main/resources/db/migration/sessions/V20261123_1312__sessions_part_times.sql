-- Long enough for 18, 20 and 12 children a lane at ten minutes each.
INSERT INTO sessions_part_time (part, begins, ends) VALUES
  ('M', '09:00', '12:00'),
  ('A', '13:00', '16:20'),
  ('E', '18:30', '20:30');
