-- What two of the staff want to swap. A planner enters it, and it is decided on once; none is removed. One waits for each duty at a time.
CREATE TABLE sessions_swap (
  id                UUID         NOT NULL PRIMARY KEY,
  session_id        UUID         NOT NULL COMMENT 'that from_id gives and by_id takes',
  from_id           UUID         NOT NULL,
  by_id             UUID         NOT NULL,
  return_session_id UUID         NULL COMMENT 'that by_id gives for it; null: nothing',
  state             VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'asked, approved, refused, withdrawn',
  asked_at          DATETIME(6)  NOT NULL,
  asked_by          VARCHAR(200) NOT NULL,
  decided_at        DATETIME(6)  NULL,
  decided_by        VARCHAR(200) NULL,
  waiting           BOOLEAN      AS (IF(state = 'asked', TRUE, NULL)) VIRTUAL,
  UNIQUE KEY sessions_swap_one_waits (session_id, from_id, waiting),
  KEY sessions_swap_state (state, asked_at),
  CONSTRAINT sessions_swap_of FOREIGN KEY (session_id) REFERENCES sessions_session (id),
  CONSTRAINT sessions_swap_return FOREIGN KEY (return_session_id) REFERENCES sessions_session (id),
  CONSTRAINT sessions_swap_from FOREIGN KEY (from_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_swap_by FOREIGN KEY (by_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_swap_known_state CHECK (state IN ('asked', 'approved', 'refused', 'withdrawn')),
  CONSTRAINT sessions_swap_decided CHECK ((state = 'asked') = (decided_at IS NULL) AND (state = 'asked') = (decided_by IS NULL))
);
GRANT SELECT, INSERT, UPDATE (state, decided_at, decided_by) ON sessions_swap TO ${application};
