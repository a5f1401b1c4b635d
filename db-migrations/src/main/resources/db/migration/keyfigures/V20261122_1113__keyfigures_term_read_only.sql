-- A term comes by migration, with its definition; the application only reads it.
REVOKE INSERT ON keyfigure_term FROM ${application};
