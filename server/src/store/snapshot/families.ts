import type { AttachmentSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { offeringSeller } from "./reviews.ts";
import { rowsOf } from "./rows-of.ts";

const textsSampled = 20;
const textCharsKept = 500;

type Row = {
  readonly product_id: string;
  readonly parent_id: string;
  readonly seller_id: string | null;
  readonly as_of: Date;
  readonly title: string;
  readonly brand: string | null;
  readonly type: string;
  readonly family_title: string;
  readonly family_brand: string | null;
  readonly family_type: string;
  readonly reviews: number;
  readonly star_sum: number;
  readonly last_at: Date | null;
  readonly texts: readonly string[] | null;
  /** By text: the language it is written in, empty where nobody can tell. */
  readonly languages: readonly string[] | null;
};

type Text = { readonly language: string; readonly body: string };

const textsOf = ({ texts, languages }: Row): readonly Text[] =>
  (texts ?? []).map((body, at) => ({ body, language: languages?.[at] ?? "" }));

/**
 * The language that most texts of the side with fewer of them are in. Words are compared within one
 * language: mixed, two languages lie further apart than two products.
 */
function sharedLanguage(own: readonly Text[], others: readonly Text[]): string {
  const count = (texts: readonly Text[], language: string) =>
    texts.filter((text) => text.language === language).length;
  const shared = (language: string) => Math.min(count(own, language), count(others, language));
  const languages = [...new Set(own.map(({ language }) => language))].sort();
  return languages.reduce((best, next) => (shared(next) > shared(best) ? next : best), "");
}

/**
 * Members of variation families as they are today: what each brought, and what the rest of its
 * family did. When a member joined is known only as the time the marketplace last told of it.
 */
export async function attachmentColumns(
  tx: Tx,
  marketplaceId: string,
): Promise<AttachmentSnapshot> {
  const members = new Map<string, Row[]>();
  for await (const row of rowsOf<Row>(tx, memberRows(marketplaceId))) {
    const family = members.get(row.parent_id) ?? [];
    family.push(row);
    members.set(row.parent_id, family);
  }
  const columns = new AttachmentColumns();
  for (const family of members.values()) for (const row of family) columns.push(row, family);
  return columns.values();
}

function memberRows(marketplaceId: string) {
  return sql`
    select p.product_id, p.parent_id, ${offeringSeller(sql`p`)} as seller_id, p.as_of, p.title, p.brand,
      coalesce(p.category[cardinality(p.category)], '') as type,
      coalesce(f.title, p.title) as family_title, coalesce(f.brand, p.brand) as family_brand,
      coalesce(f.category[cardinality(f.category)], '') as family_type,
      coalesce(r.reviews, 0) as reviews, coalesce(r.star_sum, 0) as star_sum, r.last_at, r.texts,
      r.languages
    from product p
    left join product f on f.marketplace_id = p.marketplace_id and f.product_id = p.parent_id
    left join lateral (
      select count(*)::integer as reviews, sum(stars)::integer as star_sum,
        max(submitted_at) as last_at,
        (array_agg(left(body, ${textCharsKept}) order by review_id)
          filter (where body is not null))[1:${sql.raw(String(textsSampled))}] as texts,
        (array_agg(coalesce(language, '') order by review_id)
          filter (where body is not null))[1:${sql.raw(String(textsSampled))}] as languages
      from review where marketplace_id = p.marketplace_id and product_id = p.product_id
        and status in ('published', 'suspected')
    ) r on true
    where p.marketplace_id = ${marketplaceId} and p.kind = 'child'
    order by p.parent_id, p.product_id`;
}

class AttachmentColumns {
  readonly #products = new Interner();
  readonly #sellers = new Interner();
  readonly #numbers = {
    family: new GrowingColumn(Uint32Array),
    product: new GrowingColumn(Uint32Array),
    seller: new GrowingColumn(Uint32Array),
    attachedAt: new GrowingColumn(Float64Array),
    detachedAt: new GrowingColumn(Float64Array),
    ownReviews: new GrowingColumn(Uint32Array),
    ownStars: new GrowingColumn(Float64Array),
    familyReviews: new GrowingColumn(Uint32Array),
    familyStars: new GrowingColumn(Float64Array),
    familyAsleepDays: new GrowingColumn(Float64Array),
  };
  readonly #rows: Row[] = [];
  readonly #productTexts: (readonly string[])[] = [];
  readonly #familyTexts: (readonly string[])[] = [];

  /** One member beside the others of its family. */
  push(row: Row, family: readonly Row[]): void {
    const numbers = this.#numbers;
    const others = family.filter((other) => other !== row);
    const reviews = others.reduce((sum, other) => sum + other.reviews, 0);
    const stars = others.reduce((sum, other) => sum + other.star_sum, 0);
    const last = Math.max(0, ...others.map(({ last_at }) => last_at?.getTime() ?? 0));
    const asleep = last === 0 ? 0 : Math.max(0, (row.as_of.getTime() - last) / dayMs);
    // Each member is compared with the rest of its family, so each row has both of its own.
    numbers.product.push(this.#products.index(row.product_id));
    numbers.family.push(this.#rows.length);
    numbers.seller.push(this.#sellers.index(row.seller_id ?? ""));
    numbers.attachedAt.push(row.as_of.getTime());
    numbers.detachedAt.push(Number.NaN);
    numbers.ownReviews.push(row.reviews);
    numbers.ownStars.push(row.reviews === 0 ? 0 : row.star_sum / row.reviews);
    numbers.familyReviews.push(reviews);
    numbers.familyStars.push(reviews === 0 ? 0 : stars / reviews);
    numbers.familyAsleepDays.push(asleep);
    this.#rows.push(row);
    const language = sharedLanguage(textsOf(row), others.flatMap(textsOf));
    const inIt = (told: readonly Text[]) =>
      told.filter((text) => text.language === language).map(({ body }) => body);
    this.#productTexts.push(inIt(textsOf(row)));
    this.#familyTexts.push(inIt(others.flatMap(textsOf)).slice(0, 2 * textsSampled));
  }

  values(): AttachmentSnapshot {
    const numbers = this.#numbers;
    const rows = this.#rows;
    return {
      rowCount: rows.length,
      familyIds: rows.map((row) => row.parent_id),
      productIds: this.#products.ids,
      sellerIds: this.#sellers.ids,
      family: numbers.family.values(),
      product: numbers.product.values(),
      seller: numbers.seller.values(),
      attachedAt: numbers.attachedAt.values(),
      detachedAt: numbers.detachedAt.values(),
      ownReviews: numbers.ownReviews.values(),
      ownStars: numbers.ownStars.values(),
      familyReviews: numbers.familyReviews.values(),
      familyStars: numbers.familyStars.values(),
      familyAsleepDays: numbers.familyAsleepDays.values(),
      productTitles: rows.map((row) => row.title),
      productBrands: rows.map((row) => row.brand ?? ""),
      productTypes: rows.map((row) => row.type),
      familyTitles: rows.map((row) => row.family_title),
      familyBrands: rows.map((row) => row.family_brand ?? ""),
      familyTypes: rows.map((row) => row.family_type),
      productTexts: this.#productTexts,
      familyTexts: this.#familyTexts,
    };
  }
}
