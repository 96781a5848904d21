-- The operator's figures count what happened on a day. Events and mails lie nearly in the order of
-- their time, so block ranges find a month of them, at next to no cost for whoever writes.
create index ledger_event_when on ledger_event using brin (occurred_at);
create index mail_out_ended on mail_out using brin (ended_at);
create index relay_mail_ended on relay_mail using brin (ended_at);
create index platform_mail_ended on platform_mail using brin (ended_at);
create index statement_mail_ended on statement_mail using brin (ended_at);
