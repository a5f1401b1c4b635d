-- Who holds sessions. A planner adds and changes them; who left is taken out of use, never removed.
CREATE TABLE sessions_employee (
  id           UUID         NOT NULL PRIMARY KEY,
  code         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the staff number',
  name         VARCHAR(100) NOT NULL,
  profession   VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'nurse, assistant, doctor',
  weekly_hours DECIMAL(3,1) NOT NULL COMMENT 'by contract',
  x            DECIMAL(7,3) NOT NULL COMMENT 'RD of the base, km',
  y            DECIMAL(7,3) NOT NULL COMMENT 'RD of the base, km',
  mail         VARCHAR(200) NULL COMMENT 'at work, for the roster',
  in_use       BOOLEAN      NOT NULL DEFAULT TRUE,
  UNIQUE KEY sessions_employee_code (code),
  CONSTRAINT sessions_employee_profession CHECK (profession IN ('nurse', 'assistant', 'doctor')),
  CONSTRAINT sessions_employee_hours CHECK (weekly_hours BETWEEN 1 AND 40)
);
GRANT SELECT, INSERT, UPDATE (code, name, profession, weekly_hours, x, y, mail, in_use) ON sessions_employee TO ${application};
