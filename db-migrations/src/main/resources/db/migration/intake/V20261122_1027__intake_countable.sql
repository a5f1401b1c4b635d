-- What key figures may count: the read contract of intake. A version counts in snapshot N when seq <= N < superseded_seq.
CREATE VIEW intake_countable AS
  SELECT source, seq, superseded_seq, event_date, municipality, category, state, amount, provisional
  FROM intake_record WHERE lapsed = 0;
GRANT SELECT ON intake_countable TO ${application};
