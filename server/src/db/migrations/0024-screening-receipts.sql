-- A text that was judged before it was sent, so that its sender can rely on the answer (TRN-006).
-- The text itself is not here: its hash is enough to know it again.

create table screening_receipt (
  marketplace_id text not null,
  receipt_id text not null,
  text_hash text not null,
  surface text not null,
  -- Who asked: such as `seller:s100`; only they rely on it.
  sender text not null,
  policy_version text not null,
  outcome text not null check (outcome in ('allow', 'warn', 'hold', 'refuse')),
  -- The exact text that was signed.
  note text not null,
  judged_at timestamptz not null,
  primary key (marketplace_id, receipt_id)
);
create index screening_receipt_by_text on screening_receipt
  (marketplace_id, text_hash, surface, sender, judged_at desc) where outcome = 'allow';
