-- Copies of correspondence are kept for a time (POLICY MSG-091): what is older is found by its age.

create index message_by_age on message (marketplace_id, written_at) where body <> '[erased]';
