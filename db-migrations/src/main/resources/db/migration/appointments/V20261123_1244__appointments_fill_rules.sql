-- A tenth more at most, and too long a wait in one of five such sessions at most.
INSERT INTO appointments_fill_rule (most_extra, wait_minutes, most_risk) VALUES (0.100, 15, 0.200);
