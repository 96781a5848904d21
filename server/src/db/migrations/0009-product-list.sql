-- The list of products is read in its order from an index, however many products there are.

-- A copy of the rating's count of reviews, moved by the statement that moves the rating.
alter table product add column review_count integer not null default 0;
update product p set review_count = r.review_count from rating r
  where r.marketplace_id = p.marketplace_id and r.product_id = p.product_id;
create index product_most_reviewed on product (marketplace_id, review_count desc, product_id)
  where listed and kind <> 'parent';
create index product_by_category on product using gin (category);
