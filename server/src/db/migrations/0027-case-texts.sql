-- A case may be about a text that somebody pointed at: a review, feedback or a message.

alter table case_member drop constraint case_member_member_kind_check;
alter table case_member add constraint case_member_member_kind_check
  check (member_kind in ('reviewer', 'product', 'seller', 'text'));
