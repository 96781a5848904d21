-- Reviews with their versions, ratings as sums that can be refolded, votes and drafts.

create table review (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  customer_id text not null,
  status text not null check (status in
    ('submitted', 'held', 'rejected', 'published', 'suspected', 'removed', 'author_deleted')),
  version integer not null check (version > 0),
  published_version integer,
  stars smallint not null check (stars between 1 and 5),
  title text,
  body text,
  language text,
  variant jsonb,
  verification text not null check (verification in ('platform', 'claimed_by_source', 'none')),
  paid_ratio real,
  incentive text not null check (incentive in ('none', 'platform_sample')),
  pre_release_basis text check (pre_release_basis in ('theatrical', 'platform_sample', 'advance_copy')),
  solicitation text not null check (solicitation in ('none', 'platform_request', 'off_platform_seller')),
  origin_marketplace text not null,
  removal_reason text check (removal_reason in
    ('content_rules', 'author', 'wrong_product', 'unusual_behaviour', 'product_sanction', 'legal_order', 'author_erasure')),
  -- What the person who decided last wrote about it, for the author to read.
  decision_reason text,
  helpful_count integer not null default 0,
  source text not null,
  source_key text,
  state jsonb not null,
  experience_date date,
  submitted_at timestamptz not null,
  published_at timestamptz,
  updated_at timestamptz not null,
  primary key (marketplace_id, product_id, review_id),
  check ((status = 'removed') = (removal_reason is not null))
);
-- One review an account and product, whatever happens at once (POLICY REV-005). A removed one still
-- holds the place: it comes back, under its own id, if an appeal succeeds.
create unique index review_one_per_customer on review (marketplace_id, product_id, customer_id)
  where status <> 'author_deleted';
create unique index review_source_key on review (marketplace_id, product_id, source_key);
create index review_by_customer on review (marketplace_id, customer_id, submitted_at);
create index review_by_id on review (marketplace_id, review_id);
-- What waits for a person, oldest first. Stars are not in it.
create index review_waiting on review (marketplace_id, updated_at, review_id)
  where state->>'status' = 'held' or (state->>'status' = 'revising' and state->>'newest' = 'held');
create index review_newest on review (marketplace_id, product_id, published_at desc, review_id desc)
  where status = 'published' and body is not null;
create index review_most_helpful on review
  (marketplace_id, product_id, helpful_count desc, published_at desc, review_id desc)
  where status = 'published' and body is not null;

create table review_version (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  version integer not null,
  stars smallint not null check (stars between 1 and 5),
  title text,
  body text,
  language text,
  outcome text not null check (outcome in ('published', 'held', 'rejected')),
  findings jsonb not null,
  policy_version text not null,
  event_id text not null,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  primary key (marketplace_id, product_id, review_id, version)
);

create table review_draft (
  marketplace_id text not null,
  customer_id text not null,
  product_id text not null,
  stars smallint check (stars between 1 and 5),
  title text not null,
  body text not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, customer_id, product_id)
);

-- Promotional content locks that product for that account for ever (POLICY REV-055).
create table resubmission_lock (
  marketplace_id text not null,
  customer_id text not null,
  product_id text not null,
  reason text not null check (reason in ('promotional')),
  locked_at timestamptz not null,
  primary key (marketplace_id, customer_id, product_id)
);

-- Sums over what counts. Weights are whole numbers so that adding and removing is exact:
-- see core/src/domain/rating.
create table rating (
  marketplace_id text not null,
  product_id text not null,
  count_1 integer not null default 0,
  count_2 integer not null default 0,
  count_3 integer not null default 0,
  count_4 integer not null default 0,
  count_5 integer not null default 0,
  weight_1 numeric not null default 0,
  weight_2 numeric not null default 0,
  weight_3 numeric not null default 0,
  weight_4 numeric not null default 0,
  weight_5 numeric not null default 0,
  review_count integer not null default 0,
  verified_count integer not null default 0,
  formula_version text not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, product_id)
);

create table vote (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  customer_id text not null,
  viewing_marketplace text not null,
  helpful boolean not null,
  cast_at timestamptz not null,
  primary key (marketplace_id, product_id, review_id, customer_id)
);
create index vote_by_customer on vote (marketplace_id, customer_id, cast_at);
