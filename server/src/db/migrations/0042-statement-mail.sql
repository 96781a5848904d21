-- Statements of reasons and the outcomes of appeals, on their way to whom they concern.

create table statement_mail (
  marketplace_id text not null,
  -- The id of what it carries: of the statement, or of the appeal that was decided.
  mail_id text not null,
  statement_id text not null,
  appeal_id text,
  status text not null check (status in
    ('waiting', 'sending', 'sent', 'bounced', 'failed', 'stopped', 'unknown')),
  not_before timestamptz not null,
  claimed_at timestamptz,
  attempts integer not null default 0,
  failures integer not null default 0 check (failures <= attempts),
  outcome text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, mail_id)
);
create index statement_mail_due on statement_mail (marketplace_id, not_before)
  where status in ('waiting', 'sending');
create index statement_mail_by_statement on statement_mail (marketplace_id, statement_id);
