-- Who works here, by the subject that the sign-in provider knows them by. Every account ends on a date; to stay, it is prolonged.
-- Enrolled and prolonged by access on behalf of the personnel administration, never by a page. The application may change name and last day alone.
CREATE TABLE access_staff (
  id      UUID         NOT NULL PRIMARY KEY,
  subject VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  name    VARCHAR(200) NOT NULL,
  ends_on DATE         NOT NULL COMMENT 'the last day, in the zone of the region',
  UNIQUE KEY access_staff_subject (subject)
);
GRANT SELECT, INSERT, UPDATE (name, ends_on) ON access_staff TO ${application};
