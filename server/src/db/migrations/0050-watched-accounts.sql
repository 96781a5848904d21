-- Watching ends by itself: those few accounts are found without reading all customers.

create index customer_watched on customer (marketplace_id, trust_since)
  where trust in ('watch', 'held');
