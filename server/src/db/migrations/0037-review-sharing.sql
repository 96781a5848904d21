-- Whose reviews are shown together is apart from families, announced before it changes, and asked
-- when a page is read; a page that became another product begins again.

create table review_share (
  marketplace_id text not null,
  product_id text not null,
  status text not null check (status in ('alone', 'joining', 'sharing', 'moving')),
  family_id text,
  share_group text,
  next_family_id text,
  next_group text,
  changes_at timestamptz,
  -- Why it stands alone in its family; null where it is a variation as it should be.
  fault text,
  updated_at timestamptz not null,
  primary key (marketplace_id, product_id),
  check ((status in ('sharing', 'moving')) = (family_id is not null)),
  check ((family_id is null) = (share_group is null)),
  check ((next_family_id is null) = (next_group is null)),
  check ((status in ('joining', 'moving')) = (changes_at is not null)),
  check (status <> 'joining' or next_family_id is not null)
);
create index review_share_members on review_share (marketplace_id, family_id, share_group)
  where family_id is not null;
create index review_share_due on review_share (marketplace_id, changes_at)
  where changes_at is not null;

-- By which policy a family was judged last, and what an operator said of its themes.
create table family_sharing (
  marketplace_id text not null,
  product_id text not null,
  judged_by text not null,
  own_themes jsonb not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, product_id)
);

-- Every time a product was in a family: joining and leaving in turn shows here.
create table family_member (
  marketplace_id text not null,
  product_id text not null,
  attached_at timestamptz not null,
  family_id text not null,
  detached_at timestamptz,
  primary key (marketplace_id, product_id, attached_at)
);
create index family_member_by_family on family_member (marketplace_id, family_id, attached_at);

-- Reviews from before it are of what the page was then, and do not count for what it is now.
alter table product add column identity_since timestamptz;
