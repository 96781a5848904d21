-- A repeated POST answers as the first did; an interrupted import goes on where it stopped.

create table idempotency_key (
  marketplace_id text not null,
  caller text not null,
  idempotency_key text not null,
  request_hash text not null,
  status integer,
  reply text,
  created_at timestamptz not null,
  primary key (marketplace_id, caller, idempotency_key)
);
create index idempotency_key_age on idempotency_key (created_at);

create table import_run (
  marketplace_id text not null,
  import_id text not null,
  format text not null,
  file_name text not null,
  file_hash text not null,
  status text not null check (status in ('running', 'done', 'failed')),
  lines_done bigint not null,
  accepted bigint not null,
  -- Of the accepted, those that became a later version of a review that was there.
  revisions bigint not null,
  duplicates bigint not null,
  rejected bigint not null,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, import_id)
);
-- One unfinished run a file: the next call goes on with it, and two at once cannot both.
create unique index import_run_open on import_run (marketplace_id, format, file_hash)
  where status = 'running';
