-- The end of an objection, a deferral or a contraindication: the first day on which it no longer holds, and who recorded that.
GRANT UPDATE (ended_at, ended_by) ON immunisation_wish TO ${application};
