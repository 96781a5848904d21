-- Reports that were published stay as they were; counting a time reads the ledger by type.

create table transparency_report (
  marketplace_id text not null,
  -- The first and last day, such as 2026-01-01_2026-06-30.
  period text not null,
  -- A corrected report is a further edition: the earlier ones stay.
  edition integer not null check (edition > 0),
  -- The exact text whose hash the ledger holds.
  document text not null,
  reason text check (edition = 1 or reason is not null),
  published_by text not null,
  published_at timestamptz not null,
  primary key (marketplace_id, period, edition)
);

create index ledger_event_by_type on ledger_event (marketplace_id, type, occurred_at, event_id);
