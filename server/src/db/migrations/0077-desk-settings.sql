-- Each moderator chooses how pictures and hard texts come. The queue is read by age and by change
-- too, and by who has taken a case.

create table desk_setting (
  marketplace_id text not null,
  user_id text not null,
  pictures text not null check (pictures in ('plain', 'grey', 'blurred', 'blurred_grey')),
  texts text not null check (texts in ('plain', 'covered')),
  updated_at timestamptz not null,
  primary key (marketplace_id, user_id)
);

create index case_file_oldest on case_file (marketplace_id, opened_at, case_id)
  where status <> 'decided';
create index case_file_changed on case_file (marketplace_id, updated_at desc, case_id)
  where status <> 'decided';
create index case_file_taken on case_file (marketplace_id, (state->'lease'->>'by'))
  where jsonb_typeof(state->'lease') = 'object';
