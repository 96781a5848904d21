-- What the detectors found, the cases it was filed in, and how people decided them.

create table detection_run (
  marketplace_id text not null,
  run_id text not null,
  kind text not null check (kind in ('full', 'incremental')),
  status text not null check (status in ('running', 'done', 'cancelled', 'failed')),
  -- Changes hands when a run is taken over; whoever holds an older one writes nothing more.
  holder text not null,
  passes text[] not null,
  passes_done text[] not null,
  report jsonb not null,
  -- The ledger's newest event when the run began: later ones are new to it.
  ledger_seen text not null,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, run_id),
  check ((status = 'running') = (ended_at is null))
);
-- One run a marketplace at a time.
create unique index detection_run_open on detection_run (marketplace_id)
  where status = 'running';
create index detection_run_newest on detection_run (marketplace_id, started_at desc);

create table case_file (
  marketplace_id text not null,
  case_id text not null,
  status text not null check (status in ('open', 'snoozed', 'decided')),
  state jsonb not null,
  version integer not null check (version > 0),
  members jsonb not null,
  detectors text[] not null,
  sentence text not null,
  strength real not null check (strength between 0 and 1),
  severity smallint not null check (severity between 1 and 3),
  -- Higher comes first. Made of severity, strength, reach and the day it was opened.
  place double precision not null,
  snoozed_until timestamptz,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, case_id),
  check ((status = 'snoozed') = (snoozed_until is not null))
);
create index case_file_queue on case_file (marketplace_id, place desc, case_id)
  where status <> 'decided';

create table case_signal (
  marketplace_id text not null,
  -- The claim's fingerprint: the same claim in another run is the same row.
  signal_id text not null,
  case_id text not null,
  detector text not null,
  score real not null,
  signal jsonb not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (marketplace_id, signal_id)
);
create index case_signal_by_case on case_signal (marketplace_id, case_id, score desc);

-- Who and what a case is about, to find it again by them.
create table case_member (
  marketplace_id text not null,
  member_kind text not null check (member_kind in ('reviewer', 'product', 'seller')),
  member_id text not null,
  case_id text not null,
  primary key (marketplace_id, member_kind, member_id, case_id)
);

-- What happened to a case, in order; the evidence is frozen beside each decision.
create table case_event (
  marketplace_id text not null,
  case_id text not null,
  event_id text not null,
  event jsonb not null,
  evidence text,
  happened_at timestamptz not null,
  primary key (marketplace_id, case_id, event_id)
);
