import { noSeller } from "@candor/core/detection/kit/account-links.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { MarketReviews } from "@candor/core/detection/market-snapshot.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { toDate } from "../moments.ts";
import { momentOrNaN, rowsOf } from "./rows-of.ts";
import { actingAccounts } from "./ties.ts";

/** What a snapshot reads at most; what lies beyond is the oldest. */
export type SnapshotBounds = {
  readonly reviewsMax: number;
  /** Characters of reviews' texts that are held together. */
  readonly textCharsMax: number;
};

type Row = {
  readonly customer_id: string;
  readonly product_id: string;
  readonly seller_id: string | null;
  readonly stars: number;
  readonly submitted_at: Date;
  readonly verified: boolean;
  readonly sampled: boolean;
  readonly insert_reported: boolean;
  readonly helpful_count: number;
  readonly body: string | null;
  readonly quote: string | null;
  readonly since: Date | null;
  readonly category: string;
  readonly family_id: string;
};

/** A text longer than this is compared by its beginning. */
const textCharsKept = 4_000;

/**
 * Reviews that count or may come to count, newest first so that a bound cuts off the oldest; the
 * answer is in the order of time. The seller is the one the author bought from, else the one who
 * offers the product.
 */
export async function reviewColumns(
  tx: Tx,
  marketplaceId: string,
  span: { readonly from: Instant; readonly to: Instant },
  { reviewsMax, textCharsMax }: SnapshotBounds,
): Promise<{ readonly reviews: MarketReviews; readonly bounds: readonly string[] }> {
  const columns = new ReviewColumns(textCharsMax);
  const query = reviewRows(marketplaceId, span, reviewsMax + 1);
  for await (const row of rowsOf<Row>(tx, query)) {
    if (columns.rowCount === reviewsMax) columns.isCut = true;
    else columns.push(row);
  }
  const acting = await actingAccounts(tx, marketplaceId);
  const bounds = [
    ...(columns.isCut ? [`Only the newest ${reviewsMax} reviews were read.`] : []),
    ...(columns.textsLeft > 0 ? [`${columns.textsLeft} older texts were not compared.`] : []),
  ];
  return { reviews: columns.oldestFirst(acting), bounds };
}

function reviewRows(
  marketplaceId: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  limit: number,
) {
  return sql`
    select r.customer_id, r.product_id, r.stars, r.submitted_at, r.helpful_count,
      r.verification = 'platform' as verified, r.incentive = 'platform_sample' as sampled,
      exists (select from insert_report i
        join purchase_line l using (marketplace_id, customer_id, order_id)
        where i.marketplace_id = r.marketplace_id and i.customer_id = r.customer_id
          and l.product_id = r.product_id) as insert_reported,
      left(r.body, ${textCharsKept}) as body, c.created_at as since,
      coalesce(p.category[cardinality(p.category)], '') as category,
      coalesce(p.parent_id, r.product_id) as family_id,
      coalesce(
        (select min(o.seller_id) from purchase_line l
          join purchase o using (marketplace_id, customer_id, order_id)
          where l.marketplace_id = r.marketplace_id and l.customer_id = r.customer_id
            and l.product_id = r.product_id and o.status <> 'cancelled'),
        ${offeringSeller(sql`r`)}) as seller_id,
      (select min(finding ->> 'quote')
        from review_version v, jsonb_array_elements(v.findings) finding
        where v.marketplace_id = r.marketplace_id and v.product_id = r.product_id
          and v.review_id = r.review_id and v.version = r.version
          and finding ->> 'category' = 'INCENTIVISED_DISCLOSURE') as quote
    from review r
    left join customer c on c.marketplace_id = r.marketplace_id and c.customer_id = r.customer_id
    left join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    where r.marketplace_id = ${marketplaceId}
      and r.status in ('published', 'held', 'suspected')
      and r.submitted_at > ${toDate(Math.max(0, from))} and r.submitted_at <= ${toDate(to)}
    order by r.submitted_at desc, r.review_id desc
    limit ${limit}`;
}

/** Who sells the product of a row, where no purchase says: the first that still offers it. */
export function offeringSeller(of: RawBuilder<unknown>) {
  return sql`(select seller_id from offer s
    where s.marketplace_id = ${of}.marketplace_id and s.product_id = ${of}.product_id
      and s.role = 'seller'
    order by s.active desc, s.since, s.seller_id limit 1)`;
}

class ReviewColumns {
  isCut = false;
  textsLeft = 0;
  readonly #reviewers = new Interner();
  readonly #products = new Interner();
  readonly #sellers = new Interner();
  readonly #categories = new Interner();
  readonly #families = new Interner();
  readonly #reviewer = new GrowingColumn(Uint32Array);
  readonly #product = new GrowingColumn(Uint32Array);
  readonly #seller = new GrowingColumn(Uint32Array);
  readonly #rating = new GrowingColumn(Uint8Array);
  readonly #time = new GrowingColumn(Float64Array);
  readonly #verified = new GrowingColumn(Uint8Array);
  readonly #sampled = new GrowingColumn(Uint8Array);
  readonly #insertReported = new GrowingColumn(Uint8Array);
  readonly #helpful = new GrowingColumn(Uint32Array);
  readonly #since = new GrowingColumn(Float64Array);
  readonly #categoryOf = new GrowingColumn(Uint32Array);
  readonly #familyOf = new GrowingColumn(Uint32Array);
  readonly #texts: (string | null)[] = [];
  readonly #quotes: (readonly [number, string])[] = [];
  #textCharsLeft: number;

  constructor(textCharsMax: number) {
    this.#textCharsLeft = textCharsMax;
  }

  get rowCount(): number {
    return this.#time.length;
  }

  push(row: Row): void {
    const reviewer = this.#reviewers.index(row.customer_id);
    if (reviewer === this.#since.length) this.#since.push(momentOrNaN(row.since));
    const product = this.#products.index(row.product_id);
    if (product === this.#categoryOf.length) {
      this.#categoryOf.push(this.#categories.index(row.category));
      this.#familyOf.push(this.#families.index(row.family_id));
    }
    if (row.quote !== null) this.#quotes.push([this.rowCount, row.quote]);
    this.#reviewer.push(reviewer);
    this.#product.push(product);
    this.#seller.push(row.seller_id === null ? noSeller : this.#sellers.index(row.seller_id));
    this.#rating.push(row.stars);
    this.#time.push(row.submitted_at.getTime());
    this.#verified.push(row.verified ? 1 : 0);
    this.#sampled.push(row.sampled ? 1 : 0);
    this.#insertReported.push(row.insert_reported ? 1 : 0);
    this.#helpful.push(row.helpful_count);
    this.#texts.push(this.#keptText(row.body));
  }

  #keptText(body: string | null): string | null {
    if (body === null) return null;
    this.#textCharsLeft -= body.length;
    if (this.#textCharsLeft >= 0) return body;
    this.textsLeft++;
    return null;
  }

  oldestFirst(acting: ReadonlyMap<string, string>): MarketReviews {
    const { rowCount } = this;
    const disclosed = new Uint8Array(rowCount);
    for (const [row] of this.#quotes) disclosed[rowCount - 1 - row] = 1;
    const sellerOfReviewer = Uint32Array.from(this.#reviewers.ids, (id) => {
      const seller = acting.get(id);
      return seller === undefined ? noSeller : this.#sellers.index(seller);
    });
    return {
      rowCount,
      reviewerIds: this.#reviewers.ids,
      productIds: this.#products.ids,
      sellerIds: this.#sellers.ids,
      reviewer: this.#reviewer.values().reverse(),
      product: this.#product.values().reverse(),
      seller: this.#seller.values().reverse(),
      rating: this.#rating.values().reverse(),
      time: this.#time.values().reverse(),
      verified: this.#verified.values().reverse(),
      sampled: this.#sampled.values().reverse(),
      insertReported: this.#insertReported.values().reverse(),
      helpful: this.#helpful.values().reverse(),
      text: this.#texts.reverse(),
      disclosed,
      quotes: new Map(this.#quotes.map(([row, quote]) => [rowCount - 1 - row, quote])),
      reviewerSince: this.#since.values(),
      sellerOfReviewer,
      categoryOfProduct: this.#categoryOf.values(),
      familyOfProduct: this.#familyOf.values(),
    };
  }
}
