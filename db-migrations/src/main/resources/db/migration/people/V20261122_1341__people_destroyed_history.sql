-- When a person's content is destroyed, so are the days in the histories about them, which would tell the birth date. For nothing else.
GRANT DELETE ON person_mutation TO ${application};
