-- The text of a quarantined record may be emptied once it was decided on, for the same reason.
GRANT UPDATE (raw) ON intake_quarantine TO ${application};
