-- One mail may ask about several orders of its buyer: the mail, and the orders that it asks about.

create table mail_out_order (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  mail_id text not null,
  -- Hash of the token in the order's links; the token itself is kept nowhere.
  link_hash text,
  -- Why the mail left without this order, where it did.
  outcome text,
  -- One mail an order, whatever happens at once.
  primary key (marketplace_id, customer_id, order_id)
);
create index mail_out_order_by_mail on mail_out_order (marketplace_id, customer_id, mail_id);
create index mail_out_order_by_link on mail_out_order (link_hash) where link_hash is not null;

insert into mail_out_order (marketplace_id, customer_id, order_id, mail_id, link_hash, outcome)
select marketplace_id, customer_id, order_id, mail_id, link_hash,
  case when status = 'stopped' then outcome end
from mail_out;

drop index mail_out_once;
drop index mail_out_by_link;
alter table mail_out drop column order_id, drop column link_hash;

-- What is due for one buyer at one moment is decided together, so that it leaves in one mail.
drop index review_request_due;
create index review_request_due on review_request (marketplace_id, due_at, customer_id)
  where due_at is not null;
