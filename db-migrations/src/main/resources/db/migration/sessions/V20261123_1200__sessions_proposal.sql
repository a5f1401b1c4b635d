-- Proposals for a round: a plan with the instance it was made from. A planner asks for one, and changes it by hand; a process of ours works it out.
-- What it was made from never changes; one that was chosen does not change at all, and none is removed.
CREATE TABLE sessions_proposal (
  id         UUID         NOT NULL PRIMARY KEY,
  round_id   UUID         NOT NULL,
  number     SMALLINT     NOT NULL COMMENT 'in the round, from 1',
  state      VARCHAR(7)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'queued' COMMENT 'queued, running, done, failed, chosen',
  version    INT          NOT NULL DEFAULT 1 COMMENT 'one higher with each change of its plan or its wishes',
  seconds    SMALLINT     NOT NULL COMMENT 'how long it is searched',
  ending     BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'somebody asked to end the search',
  instance   MEDIUMTEXT   NOT NULL COMMENT 'JSON, as ops/wieg plan reads it',
  plan       MEDIUMTEXT   NULL COMMENT 'JSON, as ops/wieg plan writes it',
  asked_at   DATETIME(6)  NOT NULL,
  asked_by   VARCHAR(200) NOT NULL,
  started_at DATETIME(6)  NULL,
  ended_at   DATETIME(6)  NULL,
  UNIQUE KEY sessions_proposal_number (round_id, number),
  KEY sessions_proposal_queue (state, asked_at),
  CONSTRAINT sessions_proposal_round FOREIGN KEY (round_id) REFERENCES sessions_round (id),
  CONSTRAINT sessions_proposal_known_state CHECK (state IN ('queued', 'running', 'done', 'failed', 'chosen')),
  CONSTRAINT sessions_proposal_planned CHECK (state NOT IN ('done', 'chosen') OR plan IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE (state, version, seconds, ending, plan, asked_at, asked_by, started_at, ended_at) ON sessions_proposal
  TO ${application};
