-- A status of a programme that differs takes the place of the one before: rows are added and removed, and never changed.
REVOKE UPDATE ON immunisation_programme_status FROM ${application};
