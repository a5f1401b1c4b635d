-- A record's content may be emptied, and nothing else put in its place by the code: once a feature holds what a person is recognised by under
-- that person's own key, no second copy may outlive it. Key, version, hash, outcome and what is counted by stay.
GRANT UPDATE (content) ON intake_record TO ${application};
