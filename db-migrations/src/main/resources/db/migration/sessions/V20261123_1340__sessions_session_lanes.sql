-- How many lanes a session holds, and how many children each takes: what is left of it when somebody is ill. One from before says nothing of its lanes.
ALTER TABLE sessions_session
  ADD COLUMN lanes    TINYINT  NOT NULL DEFAULT 1,
  ADD COLUMN per_lane SMALLINT NOT NULL DEFAULT 0 COMMENT 'children; 0 when it is not known';
