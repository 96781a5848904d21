-- Witnesses sign our checkpoints too, so that no two readers can be shown different histories. What
-- they signed stands beside the checkpoint; how asking them fares says when to ask again.

create table checkpoint_cosignature (
  marketplace_id text not null,
  tree_size bigint not null,
  witness_key text not null,
  line text not null,
  cosigned_at timestamp with time zone not null,
  primary key (marketplace_id, tree_size, witness_key),
  foreign key (marketplace_id, tree_size)
    references ledger_checkpoint (marketplace_id, tree_size) on delete cascade
);
create index checkpoint_cosignature_by_witness
  on checkpoint_cosignature (marketplace_id, witness_key, tree_size desc);

create table witness_failure (
  marketplace_id text not null,
  witness_key text not null,
  attempts integer not null check (attempts > 0),
  answer text not null,
  again_at timestamp with time zone not null,
  primary key (marketplace_id, witness_key)
);
