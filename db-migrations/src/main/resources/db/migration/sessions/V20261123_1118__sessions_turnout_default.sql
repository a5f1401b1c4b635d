-- The turnout to expect while the register knows too little of earlier years. Changed by migration only.
CREATE TABLE sessions_turnout_default (
  kind     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the schedule; empty for every other kind',
  catch_up BOOLEAN      NOT NULL,
  share    DECIMAL(4,3) NOT NULL,
  source   VARCHAR(200) NOT NULL COMMENT 'in words, for the planner',
  PRIMARY KEY (kind, catch_up)
);
GRANT SELECT ON sessions_turnout_default TO ${application};
