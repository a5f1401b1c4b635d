-- Who sent what, under which name and when, stays as it was; the application notes what landed and what became of it.
REVOKE UPDATE ON intake_delivery FROM ${application};
GRANT UPDATE (sha256, state, seq, bytes, settled_at, reason, accepted, replaced, stale, duplicate, conflict, quarantined, late,
  first_year, last_year, version) ON intake_delivery TO ${application};
