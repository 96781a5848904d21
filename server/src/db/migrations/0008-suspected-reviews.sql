-- Suspected reviews stay on the page, folded away, and moderators see which must be decided first.

drop index review_newest;
drop index review_most_helpful;
create index review_newest on review (marketplace_id, product_id, published_at desc, review_id desc)
  where status in ('published', 'suspected') and body is not null;
create index review_most_helpful on review
  (marketplace_id, product_id, helpful_count desc, published_at desc, review_id desc)
  where status in ('published', 'suspected') and body is not null;
create index review_suspected on review
  (marketplace_id, ((state->>'until')::bigint), review_id) where status = 'suspected';
