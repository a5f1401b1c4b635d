-- The keys that one delivery touched, in order, for features that take its records over.
ALTER TABLE intake_record ADD KEY intake_record_delivery (source, seq, record_key);
