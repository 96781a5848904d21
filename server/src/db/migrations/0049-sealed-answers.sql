-- Answers kept under idempotency keys repeat what somebody wrote: they are sealed. Those that were
-- kept open are forgotten; their requests may come again as new ones.

delete from idempotency_key;
alter table idempotency_key rename column reply to sealed_reply;
