-- Words that a claim needs are kept though their time is over, each hold with its reason and its
-- end (POLICY PII-010).

create table legal_hold (
  marketplace_id text not null,
  hold_id text not null,
  subject text not null check (subject in ('customer', 'seller', 'case')),
  subject_id text not null,
  reason text not null check (reason <> ''),
  placed_by text not null,
  placed_at timestamptz not null,
  until timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  end_reason text,
  primary key (marketplace_id, hold_id),
  check (until > placed_at),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create index legal_hold_subject on legal_hold (marketplace_id, subject, subject_id, until)
  where ended_at is null;
alter table legal_hold alter column reason set statistics 0;
alter table legal_hold alter column end_reason set statistics 0;
