-- Either side of a conversation reports what the other one wrote: one report a side (POLICY MSG-098).

create table thread_report (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  filed_by text not null check (filed_by in ('seller', 'buyer')),
  report_id text not null,
  reason text not null check (reason in ('extortion', 'off_platform', 'abuse')),
  filed_at timestamptz not null,
  primary key (marketplace_id, seller_id, thread_id, filed_by)
);
