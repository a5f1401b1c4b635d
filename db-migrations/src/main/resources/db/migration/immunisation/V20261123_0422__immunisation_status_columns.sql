-- A status is worked out again in its row; of whom it is and of which dose stays.
REVOKE UPDATE ON immunisation_status FROM ${application};
GRANT UPDATE (status, earliest, recommended, lapses, given_on) ON immunisation_status TO ${application};
