-- Who a row stands for never changes; what is known of them does.
REVOKE UPDATE ON person FROM ${application};
GRANT UPDATE (kind, registered, birth_date, municipality, postcode_area, language, secret_address, left_on, died_on, identity, contact, search_index,
  name_index, letter_index, school_name, school_brin, merged_into, keep_from, destroyed_on) ON person TO ${application};
