-- How many places above its capacity a session offers. A planner says so: each time a row, of which the last counts; none is changed or removed.
CREATE TABLE appointments_overbooking (
  session_id UUID         NOT NULL,
  number     SMALLINT     NOT NULL COMMENT 'of the session, from 1',
  extra      SMALLINT     NOT NULL COMMENT 'places',
  set_at     DATETIME(6)  NOT NULL,
  set_by     VARCHAR(200) NOT NULL,
  PRIMARY KEY (session_id, number),
  CONSTRAINT appointments_overbooking_extra CHECK (extra >= 0)
);
GRANT SELECT, INSERT ON appointments_overbooking TO ${application};
