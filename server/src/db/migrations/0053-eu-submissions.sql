-- Statements of reasons on their way to the EU transparency database (POLICY L-EU-15).

create table eu_submission (
  marketplace_id text not null,
  -- Unique for ever, in the database's eyes too. A statement that restricts nothing leaves its own
  -- id here, so that nobody looks at it again.
  puid text not null,
  statement_id text not null,
  status text not null check (status in ('nothing', 'waiting', 'taken', 'refused')),
  document text check ((document is null) = (status = 'nothing')),
  attempts integer not null default 0,
  not_before timestamptz not null,
  last_answer text,
  created_at timestamptz not null,
  ended_at timestamptz check (ended_at is null or status <> 'waiting'),
  primary key (marketplace_id, puid)
);
create index eu_submission_due on eu_submission (marketplace_id, not_before)
  where status = 'waiting';
create index eu_submission_by_statement on eu_submission (marketplace_id, statement_id);
