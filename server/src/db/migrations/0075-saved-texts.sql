-- Sellers keep texts to write from. A policy version that would stop one pauses it, with what was
-- found and words that pass, instead of letting the seller run into it (POLICY TRN-010).

create table saved_text (
  marketplace_id text not null,
  seller_id text not null,
  text_id text not null,
  name text not null,
  body text not null,
  status text not null check (status in ('usable', 'paused')),
  -- The policy version that judged it last.
  judged_by text not null,
  findings jsonb not null,
  rewrite text,
  changed_at timestamp with time zone not null,
  paused_at timestamp with time zone,
  primary key (marketplace_id, seller_id, text_id),
  check ((status = 'paused') = (paused_at is not null)),
  check (status = 'usable' or findings <> '[]'::jsonb)
);
create index saved_text_by_judge on saved_text (marketplace_id, judged_by, seller_id, text_id);
-- The planner keeps no sample of somebody's words.
alter table saved_text alter column name set statistics 0;
alter table saved_text alter column body set statistics 0;
alter table saved_text alter column findings set statistics 0;
alter table saved_text alter column rewrite set statistics 0;

alter table policy_notice add column saved_texts_read integer not null default 0;
alter table policy_notice add column saved_texts_to_pause integer not null default 0;

alter table platform_mail drop constraint platform_mail_kind_check;
alter table platform_mail add constraint platform_mail_kind_check
  check (kind in ('critical_contact', 'policy_notice', 'texts_paused'));
