-- Nobody is told of a single review. A seller who asks for it gets one mail a week with the number
-- of new reviews by product; it is off until then.

alter table seller_settings add column weekly_digest boolean not null default false;

alter table platform_mail drop constraint platform_mail_kind_check;
alter table platform_mail add constraint platform_mail_kind_check
  check (kind in ('critical_contact', 'policy_notice', 'texts_paused', 'review_digest'));
