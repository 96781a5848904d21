-- The same product in other marketplaces is found by its article number.

create index product_by_gtin on product (marketplace_id, gtin) where gtin is not null;
