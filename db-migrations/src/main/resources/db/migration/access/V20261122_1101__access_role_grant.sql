-- Which role somebody has, from the first day to the last. A grant is ended early by moving its last day; it is never removed.
CREATE TABLE access_role_grant (
  staff_id    UUID        NOT NULL,
  role        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from  DATE        NOT NULL,
  valid_until DATE        NOT NULL COMMENT 'the last day',
  PRIMARY KEY (staff_id, role, valid_from),
  CONSTRAINT access_role_grant_staff FOREIGN KEY (staff_id) REFERENCES access_staff (id),
  CONSTRAINT access_role_grant_person CHECK (role <> 'SYSTEM')
);
GRANT SELECT, INSERT, UPDATE (valid_until) ON access_role_grant TO ${application};
