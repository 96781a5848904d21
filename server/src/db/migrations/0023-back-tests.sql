-- Back-tests over recorded texts: how far each is, so that it is watched, stopped and gone on with.

create table policy_back_test (
  marketplace_id text not null,
  back_test_id text not null,
  from_version text not null,
  to_version text not null,
  status text not null check (status in ('running', 'done', 'cancelled', 'failed')),
  report jsonb not null,
  texts_in_all integer not null,
  -- The last text that was read, to go on after it.
  read_until jsonb,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, back_test_id),
  check ((status = 'running') = (ended_at is null))
);
create unique index policy_back_test_open on policy_back_test (marketplace_id)
  where status = 'running';
