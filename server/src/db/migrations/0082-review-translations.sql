-- Reviews can be read translated. A row is asked for by reading, filled by the marketplace's
-- translator, and belongs to one version: the words of the author stay the review.

create table review_translation (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  language text not null,
  version integer not null,
  -- Null until it is made, and where the translator could make none.
  title text,
  body text,
  source text,
  asked_at timestamptz not null,
  made_at timestamptz,
  primary key (marketplace_id, product_id, review_id, language),
  check (body is null or (source is not null and made_at is not null))
);
create index translation_wanted on review_translation (marketplace_id, asked_at)
  where made_at is null;
