-- Sellers' people may try themselves on the rules. What they answered right is kept, so that a
-- seller can show that their staff know the policy (POLICY ENF-010, TRN-013); nothing reads it to
-- decide anything.

create table policy_quiz (
  marketplace_id text not null,
  seller_id text not null,
  user_id text not null,
  -- The policy version that was asked about, and which questions of it.
  version text not null,
  seed bigint not null,
  asked integer not null check (asked > 0),
  answered_right integer not null check (answered_right between 0 and asked),
  answered_at timestamp with time zone not null,
  primary key (marketplace_id, seller_id, user_id, version, seed)
);
