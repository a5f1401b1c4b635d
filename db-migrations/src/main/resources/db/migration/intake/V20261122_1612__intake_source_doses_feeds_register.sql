UPDATE intake_source SET feeds = 'register-doses' WHERE code = 'doses';
