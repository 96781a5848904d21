-- The newest decisions are read beside a case, to show how the like was decided before.
create index case_file_decided on case_file (marketplace_id, updated_at desc)
  where status = 'decided';
