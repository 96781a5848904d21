-- Operators read in their console how far an import is and which lines were left out, and why.

-- How much of the file's bytes was read.
alter table import_run add column share real not null default 0 check (share between 0 and 1);

-- The first lines of an import that were not taken. What stood in them stays in the file: it can be
-- anybody's words, and nobody could find them here again.
create table import_reject (
  marketplace_id text not null,
  import_id text not null,
  line bigint not null check (line > 0),
  code text not null,
  field text,
  reason text not null,
  primary key (marketplace_id, import_id, line)
);
create index import_run_newest on import_run (marketplace_id, started_at desc, import_id);
