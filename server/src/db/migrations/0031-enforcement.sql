-- What was decided about breaches: statements of reasons, the measures they state, and appeals.

create table statement (
  marketplace_id text not null,
  statement_id text not null,
  case_id text not null,
  addressee text not null check (addressee in ('seller', 'author', 'reporter')),
  addressee_id text not null,
  -- Everybody who had a part in the decision; none of them hears an appeal against it.
  deciders text[] not null check (cardinality(deciders) > 0),
  category text not null,
  language text not null,
  content jsonb not null,
  -- Null until it is issued: a measure that waits for a second person has its statement ready.
  issued_at timestamptz,
  appeal_until timestamptz not null,
  created_at timestamptz not null,
  primary key (marketplace_id, statement_id),
  -- Nothing is stated without what was done, against which rule, and what shows it.
  check (coalesce(jsonb_array_length(content->'acts'), 0) > 0),
  check (coalesce(jsonb_array_length(content->'grounds'), 0) > 0),
  check (coalesce(jsonb_array_length(content->'evidence'), 0) > 0)
);
create index statement_by_addressee on statement
  (marketplace_id, addressee, addressee_id, created_at desc, statement_id desc);
create index statement_by_case on statement (marketplace_id, case_id);

create table measure (
  marketplace_id text not null,
  measure_id text not null,
  case_id text not null,
  statement_id text not null,
  kind text not null,
  subject_kind text not null
    check (subject_kind in ('seller', 'product', 'family', 'review', 'customer')),
  subject_id text not null,
  area text not null,
  for_good boolean not null,
  status text not null check (status in
    ('proposed', 'waiting', 'ordered', 'in_force', 'stayed', 'declined', 'ended')),
  state jsonb not null,
  deciders text[] not null check (cardinality(deciders) > 0),
  -- What stood there before, to be put back when it ends.
  replaced jsonb,
  -- When the clock has something to do with it; null where it has not.
  due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, measure_id),
  foreign key (marketplace_id, statement_id) references statement (marketplace_id, statement_id),
  -- What is for good is decided by two different persons.
  check (not for_good or status in ('proposed', 'declined')
    or (cardinality(deciders) > 1 and deciders[1] <> deciders[2]))
);
-- Two measures of one area never hold on one subject at once.
create unique index measure_one_an_area on measure
  (marketplace_id, subject_kind, subject_id, area)
  where status in ('waiting', 'ordered', 'in_force', 'stayed') and area <> 'advice';
create index measure_by_case on measure (marketplace_id, case_id, measure_id);
create index measure_by_statement on measure (marketplace_id, statement_id);
create index measure_by_subject on measure (marketplace_id, subject_kind, subject_id, created_at desc);
create index measure_due on measure (marketplace_id, due_at) where due_at is not null;

create table measure_event (
  marketplace_id text not null,
  measure_id text not null,
  event_id text not null,
  event jsonb not null,
  happened_at timestamptz not null,
  primary key (marketplace_id, measure_id, event_id)
);

-- A breach of a seller that a person upheld: what the next step of the ladder and the points rest on.
create table breach (
  marketplace_id text not null,
  seller_id text not null,
  case_id text not null,
  field text not null check (field in ('messages', 'requests', 'reviews', 'variations')),
  severity text not null check (severity in ('low', 'medium', 'high', 'critical')),
  rung smallint not null check (rung >= 0),
  decided_at timestamptz not null,
  -- When it was put right or overturned; from then on it counts for nothing.
  returned_at timestamptz,
  primary key (marketplace_id, seller_id, case_id)
);

create table appeal (
  marketplace_id text not null,
  appeal_id text not null,
  statement_id text not null,
  party_role text not null check (party_role in ('seller', 'author', 'reporter')),
  party_id text not null,
  status text not null check (status in
    ('filed', 'in_review', 'decided', 'withdrawn', 'outside')),
  state jsonb not null,
  plea jsonb not null,
  new_evidence text,
  added_evidence jsonb not null,
  -- Those whose decision it is, and who heard the appeal: never the same person.
  first_deciders text[] not null check (cardinality(first_deciders) > 0),
  heard_by text,
  decision_reason text,
  due_at timestamptz,
  filed_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, appeal_id),
  foreign key (marketplace_id, statement_id) references statement (marketplace_id, statement_id),
  check (heard_by is null or heard_by <> all (first_deciders))
);
create index appeal_by_statement on appeal (marketplace_id, statement_id);
create index appeal_queue on appeal (marketplace_id, due_at, appeal_id)
  where status in ('filed', 'in_review');
create index appeal_by_party on appeal (marketplace_id, party_role, party_id, filed_at desc);
