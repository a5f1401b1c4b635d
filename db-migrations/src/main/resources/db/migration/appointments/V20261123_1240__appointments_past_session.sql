-- Sessions that were held, as examples for the forecast: what was known before, and who came. A process of ours adds one when a session is over;
-- none is changed or removed. No person is in it.
CREATE TABLE appointments_past_session (
  id           UUID         NOT NULL PRIMARY KEY COMMENT 'of the session',
  day          DATE         NOT NULL,
  part         CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'M, A, E',
  municipality CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the location; GM0000 when not known',
  school_free  BOOLEAN      NOT NULL COMMENT 'no school that day',
  week         TINYINT      NOT NULL COMMENT 'of its round, from 0',
  kinds        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what it offered, with commas; + for who was offered it before',
  lead_days    SMALLINT     NULL COMMENT 'from booking to the session, the mean; null when not known',
  capacity     SMALLINT     NOT NULL COMMENT 'children, as planned',
  expected     DECIMAL(6,1) NOT NULL COMMENT 'children, when it was published',
  booked       SMALLINT     NOT NULL,
  came         SMALLINT     NOT NULL COMMENT 'of those who booked',
  walked_in    SMALLINT     NOT NULL COMMENT 'without a booking',
  CONSTRAINT appointments_past_session_numbers CHECK (capacity > 0 AND expected >= 0 AND came BETWEEN 0 AND booked AND walked_in >= 0 AND week >= 0)
);
GRANT SELECT, INSERT ON appointments_past_session TO ${application};
