-- Goes with the version of the authority over somebody who was destroyed.
GRANT DELETE ON person_authority_holder TO ${application};
