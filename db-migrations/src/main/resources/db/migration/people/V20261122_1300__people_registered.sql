-- Who is registered here, by the BRP or at the desk, apart from who is only known by a number of the earlier register.
ALTER TABLE person
  ADD COLUMN kind       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CHILD'
    COMMENT 'CHILD, PARENT, PREGNANT or CAMPAIGN: what we know them for' AFTER id,
  ADD COLUMN registered BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'false: known by a dossier alone, never in care' AFTER kind;
