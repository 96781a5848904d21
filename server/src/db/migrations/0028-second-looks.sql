-- A share of the decisions is looked at again by somebody who is not told the first answer.

alter table case_file add column second_look boolean not null default false;
create index case_file_second_look on case_file (marketplace_id, updated_at, case_id)
  where second_look;
create index case_event_looked_again on case_event (marketplace_id, ((event->>'agrees')))
  where event->>'type' = 'case-looked-again';
