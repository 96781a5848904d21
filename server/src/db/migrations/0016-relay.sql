-- Mail of threads: both sides write to addresses that are not the other's, in both directions.

-- Where a seller is written to. Sealed with a key that is not in this database.
create table seller_contact (
  marketplace_id text not null,
  seller_id text not null,
  sealed_email text not null,
  bounced_at timestamptz,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id)
);

-- The addresses by which one side of a thread reaches the other. Only their hashes: whoever reads
-- the database cannot write to anybody.
create table relay_alias (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  -- Who writes to this address; the other side gets it.
  side text not null check (side in ('buyer', 'seller')),
  generation integer not null,
  address_hash text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null,
  primary key (marketplace_id, seller_id, thread_id, side, generation)
);
create index relay_alias_by_hash on relay_alias (address_hash);

-- Mail of accepted messages to the side that did not write them.
create table relay_mail (
  marketplace_id text not null,
  seller_id text not null,
  mail_id text not null,
  thread_id text not null,
  message_id text not null,
  to_side text not null check (to_side in ('buyer', 'seller')),
  status text not null check (status in
    ('waiting', 'sending', 'sent', 'bounced', 'failed', 'stopped', 'unknown')),
  not_before timestamptz not null,
  claimed_at timestamptz,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, seller_id, mail_id)
);
create unique index relay_mail_once on relay_mail (marketplace_id, seller_id, message_id);
create index relay_mail_due on relay_mail (marketplace_id, not_before)
  where status in ('waiting', 'sending');

-- What came in by mail and is known already: a server that hears no answer sends it again.
create table relay_received (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  message_hash text not null,
  message_id text,
  received_at timestamptz not null,
  primary key (marketplace_id, seller_id, thread_id, message_hash)
);
