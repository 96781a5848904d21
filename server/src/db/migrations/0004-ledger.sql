-- The append-only proof: events become leaves of one Merkle tree a marketplace (RFC 6962).

create table ledger_event (
  marketplace_id text not null,
  event_id text not null,
  occurred_at timestamptz not null,
  type text not null,
  subject text not null,
  -- The exact text that was hashed: jsonb would accept a changed byte that means the same.
  payload text not null,
  content_hash text,
  leaf_hash text not null,
  -- Null until the sequencer has given the event its place in the tree.
  leaf_index bigint,
  primary key (marketplace_id, event_id)
);
create index ledger_event_unsequenced on ledger_event (marketplace_id, event_id) where leaf_index is null;
create unique index ledger_event_leaf on ledger_event (marketplace_id, leaf_index);
create index ledger_event_by_subject on ledger_event (marketplace_id, subject, event_id);

-- Personal words, kept apart so that they can be erased: the leaf holds only a salted hash of them.
create table ledger_content (
  marketplace_id text not null,
  event_id text not null,
  salt text not null,
  content text not null,
  primary key (marketplace_id, event_id)
);

-- The tree in tiles of up to 256 hashes of one level, as the tlog-tiles format cuts it: a full tile
-- never changes, and a proof reads a handful of rows however long the log is.
create table ledger_tile (
  marketplace_id text not null,
  level integer not null,
  tile_index bigint not null,
  hashes bytea not null,
  primary key (marketplace_id, level, tile_index)
);

create table ledger_checkpoint (
  marketplace_id text not null,
  tree_size bigint not null,
  root_hash text not null,
  note text not null,
  signed_at timestamptz not null,
  primary key (marketplace_id, tree_size)
);
