-- Families that choose their own time stay away less than those who are sent one: 3 to 8 of 100, as others found.
INSERT INTO appointments_forecast_default (no_show, turnout, source)
VALUES (0.060, 1.000, 'van wie zelf een tijd kiest, komen er elders 3 tot 8 van de 100 niet');
