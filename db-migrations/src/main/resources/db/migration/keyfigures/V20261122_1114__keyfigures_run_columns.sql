-- Which year was asked for, by whom, when and why stays as it was; the application moves the run and nothing else.
REVOKE UPDATE ON keyfigure_run FROM ${application};
GRANT UPDATE (state, started_at, finished_at, sources_total, sources_done, failure, entity_version) ON keyfigure_run TO ${application};
