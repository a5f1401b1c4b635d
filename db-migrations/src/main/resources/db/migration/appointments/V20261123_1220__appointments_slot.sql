-- Slots of published sessions: so many children can come at that moment. The application adds them with their session and keeps them in step; one
-- that nobody took may go again.
CREATE TABLE appointments_slot (
  session_id UUID        NOT NULL,
  starts_at  DATETIME(6) NOT NULL,
  capacity   SMALLINT    NOT NULL COMMENT 'children that come at this moment',
  remaining  SMALLINT    NOT NULL COMMENT 'places that nobody took; below 0 when the capacity was lowered under those who have one',
  PRIMARY KEY (session_id, starts_at),
  CONSTRAINT appointments_slot_places CHECK (capacity >= 0 AND remaining <= capacity)
);
GRANT SELECT, INSERT, UPDATE (capacity, remaining), DELETE ON appointments_slot TO ${application};
