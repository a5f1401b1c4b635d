-- For which municipality somebody works, from the first day to the last; * is the whole region. Without one nobody finds or reads a person.
-- Granted by access on behalf of the personnel administration, like roles. A grant is ended early by moving its last day; it is never removed.
CREATE TABLE access_work_context (
  staff_id     UUID       NOT NULL,
  municipality VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'code, or * for the whole region',
  valid_from   DATE       NOT NULL,
  valid_until  DATE       NOT NULL COMMENT 'the last day',
  PRIMARY KEY (staff_id, municipality, valid_from),
  CONSTRAINT access_work_context_staff FOREIGN KEY (staff_id) REFERENCES access_staff (id)
);
GRANT SELECT, INSERT, UPDATE (valid_until) ON access_work_context TO ${application};
