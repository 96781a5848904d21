-- Who runs a marketplace: what its sign-in called each of them last, and what operators set here,
-- which goes before that word from the next request on.

create table staff_member (
  marketplace_id text not null,
  user_id text not null,
  -- What the ledger calls them: the id is no name, so that it can stay when the name is erased.
  member_id text not null,
  signed_in_as text not null check (signed_in_as in ('moderator', 'operator')),
  signed_in_at timestamptz not null,
  role text check (role in ('moderator', 'operator', 'none')),
  set_by text,
  set_reason text,
  set_at timestamptz,
  proposed_by text,
  proposed_reason text,
  proposed_at timestamptz,
  primary key (marketplace_id, user_id),
  check ((role is null) = (set_by is null) and (role is null) = (set_at is null)
    and (role is null) = (set_reason is null)),
  check ((proposed_by is null) = (proposed_at is null)
    and (proposed_by is null) = (proposed_reason is null)),
  -- Two people make an operator, neither of them the one concerned.
  check (proposed_by <> user_id and set_by <> user_id)
);
alter table staff_member alter column set_reason set statistics 0;
alter table staff_member alter column proposed_reason set statistics 0;
