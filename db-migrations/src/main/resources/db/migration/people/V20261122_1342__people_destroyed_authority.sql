-- As with the mutations: authority often begins on the day of birth.
GRANT DELETE ON person_authority TO ${application};
