-- Who reported something reads a statement of reasons too, and so does the author of a review that
-- one person put aside or took down.

-- The person who answered stays on the desk: they never hear an appeal against their own answer.
alter table abuse_report add column answered_by text;
alter table abuse_report add column statement_id text;
create index abuse_report_unstated on abuse_report (marketplace_id, answered_at, report_id)
  where status = 'answered' and statement_id is null and answered_by is not null;

-- A statement that answers a report says what came of it; any other says what is imposed.
alter table statement add check (
  case when content->'report'->>'outcome' is null
    then addressee <> 'reporter' and coalesce(jsonb_array_length(content->'impositions'), 0) > 0
    else addressee <> 'author' and jsonb_array_length(content->'impositions') = 0 end);
