-- A dose that was given has a status too, so that one row says of every person and dose of the schedule how it stands.
ALTER TABLE immunisation_status
  ADD given_on DATE NULL COMMENT 'the day, for given; null for every other status',
  MODIFY earliest DATE NULL COMMENT 'null for given',
  MODIFY recommended DATE NULL COMMENT 'null for given',
  ADD CONSTRAINT immunisation_status_given CHECK ((status = 'given') = (given_on IS NOT NULL)),
  DROP KEY immunisation_status_list,
  ADD KEY immunisation_status_counts (kind, dose, status, given_on);
