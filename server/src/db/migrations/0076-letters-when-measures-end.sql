-- Who was told of a measure is told when it ends, too: by itself at its time, or lifted by a person.
alter table statement_mail add column measure_id text;
alter table statement_mail add constraint statement_mail_about_one
  check (appeal_id is null or measure_id is null);
