-- Who said it, how, and after which text; who ended it. Objections and deferrals are recorded by nurses and doctors, contraindications by
-- doctors. Only the end is written later, once.
ALTER TABLE immunisation_wish
  ADD COLUMN said_by      UUID         NULL COMMENT 'null when a professional decided',
  ADD COLUMN relation     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'professional' COMMENT 'self, holder, professional',
  ADD COLUMN evidence     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the kind of authority that was known then',
  ADD COLUMN method       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'oral' COMMENT 'oral, paper, portal, telephone',
  ADD COLUMN text_version VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN ended_at     DATETIME(6)  NULL,
  ADD COLUMN ended_by     VARCHAR(100) NULL,
  ADD CONSTRAINT immunisation_wish_speaker FOREIGN KEY (said_by) REFERENCES person (id),
  ADD CONSTRAINT immunisation_wish_spoken CHECK (relation = 'professional' OR said_by IS NOT NULL);
