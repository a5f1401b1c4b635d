-- A number comes and goes with its row; the application changes nothing of it but its hash, when the key of the hashes is renewed.
REVOKE UPDATE ON person_bsn FROM ${application};
GRANT UPDATE (blind_index) ON person_bsn TO ${application};
