-- How a search went: each improvement. Written while it is searched, never changed.
CREATE TABLE sessions_proposal_step (
  proposal_id UUID   NOT NULL,
  number      INT    NOT NULL COMMENT 'over all searches of the proposal, from 1',
  millis      INT    NOT NULL COMMENT 'since the search began',
  cost        DOUBLE NOT NULL,
  bound       DOUBLE NOT NULL COMMENT 'no plan costs less',
  PRIMARY KEY (proposal_id, number),
  CONSTRAINT sessions_proposal_step_of FOREIGN KEY (proposal_id) REFERENCES sessions_proposal (id)
);
GRANT SELECT, INSERT ON sessions_proposal_step TO ${application};
