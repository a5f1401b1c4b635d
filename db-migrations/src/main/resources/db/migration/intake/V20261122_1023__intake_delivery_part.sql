-- What was sent, as sent: compressed, and encrypted for sources with personal data. A part is 1 MiB of a file or one page of a harvest.
CREATE TABLE intake_delivery_part (
  delivery_id UUID       NOT NULL,
  part        INT        NOT NULL,
  content     MEDIUMBLOB NOT NULL,
  PRIMARY KEY (delivery_id, part),
  CONSTRAINT intake_delivery_part_delivery FOREIGN KEY (delivery_id) REFERENCES intake_delivery (id)
);
GRANT SELECT, INSERT, DELETE ON intake_delivery_part TO ${application};
