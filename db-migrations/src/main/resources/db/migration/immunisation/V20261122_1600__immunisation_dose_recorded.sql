-- What a dose that we record ourselves says more than one from an earlier register, and where a dose came from.
ALTER TABLE immunisation_dose
  MODIFY kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'code of the schedule or of an earlier one; the lot decides where it is known',
  MODIFY lot VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL COMMENT 'as on the box, capitals, no spaces',
  ADD given_at DATETIME(6) NULL COMMENT 'the moment, where it is known',
  ADD product VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as the lot says',
  ADD dose_number TINYINT NULL COMMENT 'as its performer counted; what it counts for is worked out',
  ADD performer VARCHAR(100) NULL COMMENT 'account of who gave it',
  ADD place VARCHAR(100) NULL COMMENT 'where it was given',
  ADD origin_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL COMMENT 'its number in the earlier register',
  ADD origin_version BIGINT NULL,
  ADD batch UUID NULL COMMENT 'with what it was recorded, for who counts it; null for what was taken over before there was anything to count',
  ADD UNIQUE KEY immunisation_dose_origin (origin_key, origin_version),
  ADD KEY immunisation_dose_batch (batch);
