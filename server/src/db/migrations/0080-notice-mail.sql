-- Whoever hands in a notice gets a receipt and, once a person has decided, the answer with its
-- reason and where to go against it (DSA Art. 16(4) and (5)).

create table notice_mail (
  marketplace_id text not null,
  mail_id text not null,
  notice_id text not null,
  kind text not null check (kind in ('receipt', 'answer')),
  status text not null check (status in
    ('waiting', 'sending', 'sent', 'bounced', 'failed', 'stopped', 'unknown')),
  not_before timestamptz not null,
  claimed_at timestamptz,
  attempts integer not null default 0,
  failures integer not null default 0 check (failures <= attempts),
  outcome text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, mail_id),
  unique (marketplace_id, notice_id, kind)
);
create index notice_mail_due on notice_mail (marketplace_id, not_before)
  where status in ('waiting', 'sending');
create index notice_mail_ended on notice_mail using brin (ended_at);
-- An address that anybody may name is not to be flooded with receipts.
create index notice_by_address on notice (marketplace_id, notifier_email, received_at)
  where notifier_email is not null;
