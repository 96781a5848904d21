-- A report that a mail came back names the mail by its id alone.

create index relay_mail_by_message on relay_mail (message_id);
create index mail_out_by_id on mail_out (mail_id);
