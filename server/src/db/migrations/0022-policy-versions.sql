-- A policy version is written out whole, and none judges anybody without notice; nothing wrote the
-- earlier tables, and parameters are part of their version now.

drop table policy_parameter;
drop table policy_version;

create table policy_version (
  marketplace_id text not null,
  version text not null,
  status text not null check (status in
    ('draft', 'announced', 'in_force', 'superseded', 'withdrawn')),
  -- Why it may come into force: announced in time, in an emergency, or as a marketplace's first.
  basis text check (basis in ('notice', 'emergency', 'baseline')),
  state jsonb not null,
  -- The exact text that was hashed: jsonb would accept a changed byte that means the same.
  document text not null,
  hash text not null,
  -- What screening reads of it, at every decision.
  rules jsonb not null,
  parameters jsonb not null,
  reason text not null,
  emergency jsonb,
  announced_at timestamptz,
  effective_from timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, version),
  -- No version judges unannounced (POLICY TRN-001), whoever writes the row.
  check (status in ('draft', 'withdrawn')
    or (basis is not null and announced_at is not null and effective_from is not null)),
  check (basis <> 'notice' or effective_from >= announced_at + interval '360 hours'),
  check ((basis = 'emergency') = (emergency is not null))
);
-- At every moment exactly one version judges.
create unique index policy_version_moment on policy_version (marketplace_id, effective_from)
  where status in ('announced', 'in_force', 'superseded');
create unique index policy_version_in_force on policy_version (marketplace_id)
  where status = 'in_force';
create unique index policy_version_baseline on policy_version (marketplace_id)
  where basis = 'baseline';
