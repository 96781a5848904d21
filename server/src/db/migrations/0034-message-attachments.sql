-- Files that go with messages, sealed, and erased with what they were sent for.

create table message_attachment (
  marketplace_id text not null,
  seller_id text not null,
  attachment_id text not null,
  thread_id text not null,
  message_id text not null,
  place integer not null,
  name text not null,
  file_type text not null check (file_type in ('png', 'jpeg', 'webp', 'pdf')),
  byte_count integer not null,
  -- Sealed with a key that is not in this database; null once it was erased.
  sealed bytea,
  created_at timestamptz not null,
  erased_at timestamptz,
  primary key (marketplace_id, seller_id, attachment_id),
  check ((sealed is null) = (erased_at is not null))
);
create unique index attachment_of_message
  on message_attachment (marketplace_id, seller_id, message_id, place);
create index attachment_of_thread on message_attachment (marketplace_id, seller_id, thread_id);
