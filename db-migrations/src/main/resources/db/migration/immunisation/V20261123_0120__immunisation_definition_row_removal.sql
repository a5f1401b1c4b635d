-- A doctor also takes rows out of a draft. A definition that was signed off keeps all of its rows: each removal is made at the definition
-- first, which must still be a draft.
GRANT DELETE ON immunisation_definition_row TO ${application};
