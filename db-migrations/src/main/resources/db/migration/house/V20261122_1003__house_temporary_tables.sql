-- Intake judges a delivery in temporary tables of its own connection.
GRANT CREATE TEMPORARY TABLES ON `${flyway:defaultSchema}`.* TO ${application};
