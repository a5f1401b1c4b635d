-- A definition comes by migration; the application only reads it.
REVOKE INSERT ON keyfigure_definition FROM ${application};
