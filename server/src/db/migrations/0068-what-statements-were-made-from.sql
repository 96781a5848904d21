-- A statement keeps what it was made from, so that anybody can make it again and compare the bytes.
alter table statement add column made_from jsonb;
alter table statement alter column made_from set statistics 0;
