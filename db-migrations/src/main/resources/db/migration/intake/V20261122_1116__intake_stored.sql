-- Which delivery has which rank: the read contract of intake for who shows where a figure came from.
CREATE VIEW intake_stored AS
  SELECT source, seq, id, name, channel, landed_at
  FROM intake_delivery WHERE seq IS NOT NULL;
GRANT SELECT ON intake_stored TO ${application};
