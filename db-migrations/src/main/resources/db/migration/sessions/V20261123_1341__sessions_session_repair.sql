-- A repair may take a session to another hall, or hold fewer lanes; a planner asks for it.
GRANT UPDATE (location_id, lanes) ON sessions_session TO ${application};
