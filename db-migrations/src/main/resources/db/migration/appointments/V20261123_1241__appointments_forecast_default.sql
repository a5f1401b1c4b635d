-- What the forecast assumes while too few sessions were held. One row; changed by migration only.
CREATE TABLE appointments_forecast_default (
  id      TINYINT      NOT NULL PRIMARY KEY DEFAULT 1,
  no_show DECIMAL(4,3) NOT NULL COMMENT 'share of those who booked',
  turnout DECIMAL(4,3) NOT NULL COMMENT 'times what was expected',
  source  VARCHAR(200) NOT NULL COMMENT 'in words, for the planner',
  CONSTRAINT appointments_forecast_default_one CHECK (id = 1 AND no_show BETWEEN 0 AND 1 AND turnout > 0)
);
GRANT SELECT ON appointments_forecast_default TO ${application};
