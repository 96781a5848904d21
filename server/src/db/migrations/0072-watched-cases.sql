-- A moderator watches a case that somebody else works on, and is told when it moves.

create table case_watch (
  marketplace_id text not null,
  case_id text not null,
  user_id text not null,
  -- The last event of the case that this person has seen.
  seen_event text not null,
  since timestamptz not null,
  primary key (marketplace_id, case_id, user_id)
);
create index case_watch_by_person on case_watch (marketplace_id, user_id, since desc, case_id);
