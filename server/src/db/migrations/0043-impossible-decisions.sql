-- What must not happen cannot be written down, whoever writes the row.

-- Words that are shown as evidence are pointed at.
alter table statement add check (not jsonb_path_exists(content,
  '$.evidence[*] ? (@.type == "words" && (!exists(@.span) || @.span.end <= @.span.start))'));

-- What is for good is known by its kind, and not by what the row says of itself.
alter table measure add check (for_good = (kind in
  ('selling-withdrawn', 'public-disclosure', 'delisted', 'community-closed')));

-- An appeal that was decided was heard by somebody.
alter table appeal add check (status <> 'decided' or heard_by is not null);
