-- Every seller is told of a policy version by itself, with what of their own it would judge
-- differently, and says that they have read it (POLICY TRN-003).

create table policy_notice (
  marketplace_id text not null,
  seller_id text not null,
  version text not null,
  -- Texts that the seller sent lately, and how many of them would be judged differently.
  texts_read integer not null,
  texts_affected integer not null,
  rules text[] not null,
  told_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  primary key (marketplace_id, seller_id, version),
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index policy_notice_by_version on policy_notice
  (marketplace_id, version, texts_affected desc, seller_id);
