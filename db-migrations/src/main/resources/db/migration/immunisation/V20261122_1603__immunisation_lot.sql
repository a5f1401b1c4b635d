-- Which product a lot is, and until when it may be given. A row is what is known now; each change is told by the source (RIVM's list) or by
-- somebody of ours, who is named. The application adds lots and changes what became known of them; it never removes one.
CREATE TABLE immunisation_lot (
  number      VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY COMMENT 'as on the box, capitals, no spaces',
  product     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_on  DATE         NOT NULL COMMENT 'the last day on which it may be given',
  blocked_on  DATE         NULL COMMENT 'recalled, or its cold chain broke: not given from this day on',
  blocked_why VARCHAR(200) NULL,
  told_by     VARCHAR(100) NOT NULL COMMENT 'the list, or an account of ours',
  told_at     DATETIME(6)  NOT NULL,
  CONSTRAINT immunisation_lot_product FOREIGN KEY (product) REFERENCES immunisation_product (code),
  CONSTRAINT immunisation_lot_blocked CHECK ((blocked_on IS NULL) = (blocked_why IS NULL))
);
GRANT SELECT, INSERT, UPDATE (product, expires_on, blocked_on, blocked_why, told_by, told_at) ON immunisation_lot TO ${application};
