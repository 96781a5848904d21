-- Threads between buyers and sellers, bound to an order or to a question, with every attempt kept.

-- What the rules of messages ask about an order (POLICY MSG-076, MSG-097).
alter table purchase add column made_to_order boolean not null default false;
alter table purchase add column bulky boolean not null default false;

create table conversation (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  customer_id text not null,
  order_id text,
  product_id text,
  status text not null check (status in ('none', 'opened_by_seller', 'waiting', 'answered')),
  state jsonb not null,
  -- Since when the buyer waits for an answer (POLICY MSG-090).
  waiting_since timestamptz,
  last_writer text check (last_writer in ('seller', 'buyer')),
  appointment jsonb not null,
  -- A number that the buyer lent until the delivery, sealed.
  sealed_phone text,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id, thread_id),
  check ((order_id is null) <> (product_id is null)),
  check ((status = 'waiting') = (waiting_since is not null))
);
-- One thread an order, and one for each buyer's questions about a product.
create unique index conversation_of_order on conversation (marketplace_id, seller_id, order_id)
  where order_id is not null;
create unique index conversation_of_question
  on conversation (marketplace_id, seller_id, customer_id, product_id) where product_id is not null;
create index conversation_by_id on conversation (marketplace_id, thread_id);
create index conversation_inbox
  on conversation (marketplace_id, seller_id, waiting_since, updated_at desc, thread_id);
create index conversation_by_customer
  on conversation (marketplace_id, customer_id, updated_at desc, thread_id);

create table message (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  message_id text not null,
  writer text not null check (writer in ('seller', 'buyer')),
  message_type text not null,
  status text not null check (status in
    ('accepted', 'held', 'withheld', 'refused', 'suppressed')),
  critical boolean not null,
  template boolean not null,
  -- Whether it asks for a review: then delivering it is the order's one asking (POLICY REQ-005).
  asks boolean not null,
  body text not null,
  findings jsonb not null,
  policy_version text not null,
  -- What the person who decided about a held message wrote.
  decision_reason text,
  event_id text not null,
  written_at timestamptz not null,
  decided_at timestamptz,
  primary key (marketplace_id, seller_id, message_id)
);
create index message_of_thread on message (marketplace_id, seller_id, thread_id, message_id);
create index message_held on message (marketplace_id, written_at, message_id) where status = 'held';

-- What a seller may do in messages; who is not here may do all of it (POLICY MSG-094).
create table seller_messaging (
  marketplace_id text not null,
  seller_id text not null,
  status text not null check (status in ('open', 'templates_only', 'suspended', 'closed')),
  until timestamptz,
  reason text not null,
  decided_by text not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id),
  check ((status = 'suspended') = (until is not null))
);

-- Whether a buyer takes messages that they did not ask for (POLICY MSG-070).
alter table buyer_preferences add column wants_messages boolean not null default true;
