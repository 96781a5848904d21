-- What a product's page said from when, so that a page that became another product shows.

create table product_version (
  marketplace_id text not null,
  product_id text not null,
  seen_from timestamptz not null,
  title text not null,
  brand text,
  type text not null,
  gtin text,
  image_url text,
  primary key (marketplace_id, product_id, seen_from)
);
create index product_version_newest on product_version (marketplace_id, seen_from);

insert into product_version (marketplace_id, product_id, seen_from, title, brand, type, gtin,
  image_url)
select marketplace_id, product_id, as_of, title, brand,
  coalesce(category[cardinality(category)], ''), gtin, image_url
from product;
