-- What a round offers to which birth years. Rows are added to drafts alone, which the key with the state sees to: what is added says draft, and
-- follows the round from there. None is changed; a removal is made at the round first, which must still be a draft.
CREATE TABLE sessions_round_offer (
  round_id    UUID        NOT NULL,
  round_state VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'draft',
  position    TINYINT     NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the schedule',
  doses       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'numbers, with commas',
  first_year  SMALLINT    NOT NULL COMMENT 'of birth, included',
  last_year   SMALLINT    NOT NULL COMMENT 'of birth, included',
  catch_up    BOOLEAN     NOT NULL COMMENT 'for who was offered it before',
  PRIMARY KEY (round_id, position),
  CONSTRAINT sessions_round_offer_of FOREIGN KEY (round_id, round_state) REFERENCES sessions_round (id, state) ON UPDATE CASCADE,
  CONSTRAINT sessions_round_offer_years CHECK (last_year >= first_year)
);
GRANT SELECT, INSERT (round_id, position, kind, doses, first_year, last_year, catch_up), DELETE ON sessions_round_offer TO ${application};
