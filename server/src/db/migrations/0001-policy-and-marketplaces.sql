-- Marketplaces and the policy in force are read by everything and written rarely: reference tables.

create table marketplace (
  marketplace_id text not null,
  name text not null,
  country text not null,
  languages text[] not null,
  currency text not null,
  time_zone text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id)
);

create table policy_version (
  marketplace_id text not null,
  version text not null,
  status text not null check (status in ('draft', 'announced', 'in_force', 'superseded')),
  rules jsonb not null,
  reason text not null,
  announced_at timestamptz,
  effective_from timestamptz not null,
  created_at timestamptz not null,
  primary key (marketplace_id, version)
);

create table policy_parameter (
  marketplace_id text not null,
  key text not null,
  effective_from timestamptz not null,
  value jsonb not null,
  version text not null,
  primary key (marketplace_id, key, effective_from)
);

create table api_key (
  marketplace_id text not null,
  key_id text not null,
  key_hash text not null,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (marketplace_id, key_id)
);
create unique index api_key_hash on api_key (marketplace_id, key_hash);
