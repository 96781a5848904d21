-- Photos stand beside a review's words, each with a life of its own: one that waits for a person
-- holds nothing else back. Whether a review has any in view is in its row, so that lists find them.

create table review_photo (
  marketplace_id text not null,
  product_id text not null,
  photo_id text not null,
  review_id text not null,
  customer_id text not null,
  status text not null check (status in ('shown', 'held', 'refused', 'withdrawn')),
  alt text not null,
  findings jsonb not null,
  decision_reason text,
  sha256 text not null,
  width integer not null,
  height integer not null,
  -- Both null once its author took it away.
  full_jpeg bytea,
  small_jpeg bytea,
  added_at timestamptz not null,
  primary key (marketplace_id, product_id, photo_id),
  check ((full_jpeg is null) = (status = 'withdrawn')),
  check ((small_jpeg is null) = (full_jpeg is null))
);
create index photo_of_review on review_photo (marketplace_id, product_id, review_id, added_at);
create index photo_by_id on review_photo (marketplace_id, photo_id);
create index photo_waiting on review_photo (marketplace_id, added_at, photo_id)
  where status = 'held';

alter table review add column photo_count integer not null default 0;
create index review_with_photos on review (marketplace_id, product_id, helpful_place desc)
  where photo_count > 0;
