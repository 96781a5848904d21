-- Votes that can be taken back or voided, a ranking that is sure of itself, and reports of abuse.

-- Votes that came with an import or before have no id: nothing in the ledger is about them.
alter table vote add column vote_id text;
alter table vote add column voided_case text;

alter table review add column unhelpful_count integer not null default 0
  check (unhelpful_count >= 0);
-- The lower end of the Wilson interval at 95 %, with at most 200 votes counted: see
-- core/src/domain/vote/helpfulness.ts, which a test compares with this.
alter table review add column helpful_place double precision not null generated always as (
  case when helpful_count + unhelpful_count = 0 then 0::double precision
  else greatest(0::double precision,
    (helpful_count::double precision / (helpful_count + unhelpful_count)
      + 3.8416::double precision / (2 * least(helpful_count + unhelpful_count, 200))
      - 1.96::double precision * sqrt((
          (helpful_count::double precision / (helpful_count + unhelpful_count))
            * (1 - helpful_count::double precision / (helpful_count + unhelpful_count))
          + 3.8416::double precision / (4 * least(helpful_count + unhelpful_count, 200))
        ) / least(helpful_count + unhelpful_count, 200)))
    / (1 + 3.8416::double precision / least(helpful_count + unhelpful_count, 200)))
  end) stored;

drop index review_most_helpful;
create index review_most_helpful on review
  (marketplace_id, product_id, helpful_place desc, published_at desc, review_id desc)
  where status in ('published', 'suspected') and body is not null;

create table abuse_report (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  reporter_kind text not null check (reporter_kind in ('customer', 'seller')),
  reporter_id text not null,
  report_id text not null,
  reason text not null check (reason in ('promotion', 'paid_or_reward', 'seller_or_rival',
    'not_about_product', 'misfiled', 'personal_data', 'obscene', 'hate', 'illegal', 'other_rule')),
  note text not null,
  status text not null check (status in ('open', 'answered')),
  outcome text check (outcome in ('founded', 'unfounded', 'manifestly_unfounded')),
  answer text,
  filed_at timestamptz not null,
  answered_at timestamptz,
  primary key (marketplace_id, product_id, review_id, reporter_kind, reporter_id),
  check ((status = 'answered') = (outcome is not null and answered_at is not null))
);
create index abuse_report_by_reporter on abuse_report
  (marketplace_id, reporter_kind, reporter_id, filed_at desc, report_id desc);
create index abuse_report_by_id on abuse_report (marketplace_id, report_id);
