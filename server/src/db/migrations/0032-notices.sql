-- Notices of authorities, trusted flaggers and others about what they hold for illegal, each with
-- the day by which a person answers (DSA Art. 16 and 22, POLICY ENF-025).

create table notice (
  marketplace_id text not null,
  notice_id text not null,
  notifier_kind text not null check (notifier_kind in ('authority', 'trusted_flagger', 'person')),
  notifier_name text,
  notifier_email text,
  reference text,
  law text not null,
  explanation text not null,
  language text,
  about jsonb not null,
  case_id text not null,
  status text not null check (status in ('open', 'answered')),
  outcome text check (outcome in ('founded', 'unfounded')),
  answer text,
  received_at timestamptz not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  primary key (marketplace_id, notice_id),
  check ((status = 'answered')
    = (outcome is not null and answer is not null and answered_at is not null)),
  check (due_at > received_at)
);
-- Sent again under the same file number, a notice is the same notice.
create unique index notice_reference on notice
  (marketplace_id, notifier_kind, coalesce(notifier_name, ''), reference)
  where reference is not null;
create index notice_newest on notice (marketplace_id, received_at desc, notice_id desc);
create index notice_open_by_case on notice (marketplace_id, case_id) where status = 'open';
create index notice_due on notice (marketplace_id, due_at) where status = 'open';
