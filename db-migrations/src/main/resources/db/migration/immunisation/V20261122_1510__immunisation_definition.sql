-- Definitions of the schedule. A doctor makes a draft as a copy, changes its rows and signs it off for a day to come; from that day it is in
-- force until a later one is. What is signed off never changes: a change is a new draft. The first came with the product and nobody signed it.
CREATE TABLE immunisation_definition (
  version        INT          NOT NULL PRIMARY KEY AUTO_INCREMENT,
  effective_from DATE         NULL COMMENT 'null while a draft',
  copied_from    INT          NULL,
  made_at        DATETIME(6)  NOT NULL,
  made_by        VARCHAR(100) NOT NULL,
  signed_off_at  DATETIME(6)  NULL,
  signed_off_by  VARCHAR(100) NULL,
  UNIQUE KEY immunisation_definition_day (effective_from),
  CONSTRAINT immunisation_definition_copied FOREIGN KEY (copied_from) REFERENCES immunisation_definition (version),
  CONSTRAINT immunisation_definition_signed CHECK ((signed_off_at IS NULL) = (signed_off_by IS NULL)),
  CONSTRAINT immunisation_definition_in_force CHECK (effective_from IS NULL OR signed_off_at IS NOT NULL OR copied_from IS NULL)
);
GRANT SELECT, INSERT, UPDATE (effective_from, signed_off_at, signed_off_by) ON immunisation_definition TO ${application};
