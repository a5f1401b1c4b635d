-- The hash of a number is made again when its key is renewed; the number itself never changes.
GRANT UPDATE (blind_index) ON person_reference TO ${application};
