-- How far a session may be overbooked. One row; changed by migration only.
CREATE TABLE appointments_fill_rule (
  id           TINYINT      NOT NULL PRIMARY KEY DEFAULT 1,
  most_extra   DECIMAL(4,3) NOT NULL COMMENT 'share of the capacity',
  wait_minutes TINYINT      NOT NULL COMMENT 'longer is too long',
  most_risk    DECIMAL(4,3) NOT NULL COMMENT 'the share of such sessions in which somebody waits too long',
  CONSTRAINT appointments_fill_rule_one CHECK (id = 1 AND most_extra BETWEEN 0 AND 1 AND most_risk BETWEEN 0 AND 1 AND wait_minutes > 0)
);
GRANT SELECT ON appointments_fill_rule TO ${application};
