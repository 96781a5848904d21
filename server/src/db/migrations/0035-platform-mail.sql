-- The platform's own letters about a seller's doings: the fixed words after a critical review go to
-- the buyer, news of a policy version to the seller.

create table platform_mail (
  marketplace_id text not null,
  seller_id text not null,
  mail_id text not null,
  kind text not null check (kind in ('critical_contact', 'policy_notice')),
  -- The id of the contact, or the version of the policy.
  about text not null,
  to_side text not null check (to_side in ('buyer', 'seller')),
  status text not null check (status in
    ('waiting', 'sending', 'sent', 'bounced', 'failed', 'stopped', 'unknown')),
  not_before timestamptz not null,
  claimed_at timestamptz,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, seller_id, mail_id)
);
create unique index platform_mail_once on platform_mail (marketplace_id, seller_id, kind, about);
create index platform_mail_due on platform_mail (marketplace_id, not_before)
  where status in ('waiting', 'sending');
