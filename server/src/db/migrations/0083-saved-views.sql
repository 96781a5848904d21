-- Whoever works through a list every day keeps its usual narrowings by name (consoles, FACES).

create table saved_view (
  marketplace_id text not null,
  user_id text not null,
  view_id text not null,
  -- The path of the page that it narrows.
  page text not null,
  name text not null,
  -- What stands in the page's address, by name.
  query jsonb not null,
  made_at timestamp with time zone not null,
  primary key (marketplace_id, user_id, view_id),
  unique (marketplace_id, user_id, page, name)
);
-- The planner keeps no sample of somebody's words.
alter table saved_view alter column name set statistics 0;
alter table saved_view alter column query set statistics 0;
