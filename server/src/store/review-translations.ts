import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** A review's words in another language, and who made them. */
export type Translation = {
  readonly language: string;
  readonly title: string | null;
  readonly body: string;
  readonly source: string;
};

/** The words in view, `r`, in a language; null where nobody has translated them. */
export const translationColumn = (language: string | undefined): RawBuilder<unknown> =>
  language === undefined
    ? sql`null::jsonb as translation`
    : sql`(select jsonb_build_object('language', t.language, 'title', t.title, 'body', t.body,
        'source', t.source) ${translationOf(language)} and t.body is not null) as translation`;

/** Whether a pattern is found in the words in view, `r`, or in their translation. */
export function foundIn(pattern: string, language: string | undefined): RawBuilder<unknown> {
  const own = sql`r.body ilike ${pattern} or r.title ilike ${pattern}`;
  if (language === undefined) return sql`(${own})`;
  return sql`(${own} or exists (select 1 ${translationOf(language)}
    and (t.body ilike ${pattern} or t.title ilike ${pattern})))`;
}

const translationOf = (language: string) => sql`from review_translation t
  where t.marketplace_id = r.marketplace_id and t.product_id = r.product_id
    and t.review_id = r.review_id and t.language = ${language}
    and t.version = r.published_version`;

/** The words of which review. */
export type TranslationOf = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly version: number;
};

/** Asks for translations into a language; what was asked for or made already stays as it is. */
export async function wantTranslations(
  db: Kysely<Tables>,
  reviews: readonly TranslationOf[],
  language: string,
  at: Instant,
): Promise<void> {
  const wanted = JSON.stringify(reviews.map((review) => ({ ...review, language })));
  await sql`
    insert into review_translation
      (marketplace_id, product_id, review_id, language, version, asked_at)
    select w."marketplaceId", w."productId", w."reviewId", w.language, w.version, ${toDate(at)}
    from jsonb_to_recordset(${wanted}::jsonb) as w("marketplaceId" text,
      "productId" text, "reviewId" text, language text, version integer)
    on conflict (marketplace_id, product_id, review_id, language) do nothing`.execute(db);
}

/** A review that waits for its translation, with its words. */
export type WantedTranslation = TranslationOf & {
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  readonly body: string;
};

/** What waits to be translated, the longest waiting first. */
export async function wantedTranslations(
  db: Kysely<Tables>,
  limit: number,
): Promise<readonly WantedTranslation[]> {
  const { rows } = await sql<WantedTranslation>`
    select t.marketplace_id as "marketplaceId", t.product_id as "productId",
      t.review_id as "reviewId", t.version, r.language as "from", t.language as "to", r.title,
      r.body
    from review_translation t
    join review r on r.marketplace_id = t.marketplace_id and r.product_id = t.product_id
      and r.review_id = t.review_id and r.published_version = t.version
      and r.body is not null and r.language is not null
    where t.made_at is null
    order by t.asked_at, t.review_id, t.language
    limit ${limit}`.execute(db);
  return rows;
}

/** Keeps what a translator made; null where it could make nothing, so that it is asked once. */
export async function keepTranslation(
  db: Kysely<Tables>,
  { marketplaceId, productId, reviewId, version, to }: WantedTranslation,
  made: Pick<Translation, "title" | "body" | "source"> | null,
  at: Instant,
): Promise<void> {
  await sql`
    update review_translation set title = ${made?.title ?? null}, body = ${made?.body ?? null},
      source = ${made?.source ?? null}, made_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and language = ${to} and version = ${version}`.execute(db);
}

/** Forgets translations of words that are no longer in view. */
export async function forgetTranslations(
  db: Kysely<Tables>,
  { marketplaceId, productId, reviewId }: Omit<TranslationOf, "version">,
  visible: number | null,
): Promise<void> {
  await sql`
    delete from review_translation
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and version is distinct from ${visible}::integer`.execute(db);
}
