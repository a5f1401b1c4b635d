-- Who belongs to a team, from when until when. A planner adds and removes; the team is held meanwhile.
CREATE TABLE sessions_team_member (
  team_id     UUID NOT NULL,
  employee_id UUID NOT NULL,
  first_day   DATE NOT NULL,
  last_day    DATE NOT NULL COMMENT 'included',
  PRIMARY KEY (team_id, employee_id, first_day),
  KEY sessions_team_member_employee (employee_id),
  CONSTRAINT sessions_team_member_of FOREIGN KEY (team_id) REFERENCES sessions_team (id),
  CONSTRAINT sessions_team_member_who FOREIGN KEY (employee_id) REFERENCES sessions_employee (id),
  CONSTRAINT sessions_team_member_days CHECK (last_day >= first_day)
);
GRANT SELECT, INSERT, DELETE ON sessions_team_member TO ${application};
