-- Who looked at one person is asked by the person: the log is far too long to go through. It stays insert-only.
CREATE INDEX access_log_object ON access_log (object_id, object_type, happened_at) ALGORITHM=INPLACE LOCK=NONE;
