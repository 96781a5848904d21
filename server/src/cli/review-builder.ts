import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { RatingSnapshot, ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { AccountColumns, type FileAccounts } from "./account-columns.ts";
import {
  allColumns,
  type ColumnName,
  readFlag,
  readNumber,
  readTime,
  readVotes,
} from "./review-columns.ts";

/** What was read, and what could not be: the report stands in the output. */
export type ReviewFile = {
  readonly reviews: ReviewSnapshot;
  readonly ratings: RatingSnapshot | null;
  readonly accounts: FileAccounts;
  readonly format: "csv" | "jsonl" | "parquet";
  readonly columns: readonly ColumnName[];
  readonly rowsRead: number;
  readonly rowsSkipped: number;
  /** The first few faults by line; the counts above hold them all. */
  readonly problems: readonly Problem[];
};

/** A line, or a row of a Parquet file, that was left out or read in part, and why. */
export type Problem = { readonly line: number; readonly problem: string };

/** A row under the names that are known here. */
export type Row = Partial<Record<ColumnName, unknown>>;

const problemsMax = 20;
const rowsBetweenNews = 100_000;

/** Collects rows into columns; the columns no row filled are null in the end. */
export class ReviewBuilder {
  readonly #reviewers = new Interner();
  readonly #products = new Interner();
  readonly #sellers = new Interner();
  readonly #reviewer = new GrowingColumn(Uint32Array);
  readonly #product = new GrowingColumn(Uint32Array);
  readonly #rating = new GrowingColumn(Float64Array);
  readonly #time = new GrowingColumn(Float64Array);
  readonly #verified = new GrowingColumn(Uint8Array);
  readonly #helpful = new GrowingColumn(Uint32Array);
  readonly #seller = new GrowingColumn(Uint32Array);
  readonly #text: (string | null)[] = [];
  readonly #accounts = new AccountColumns();
  readonly #seen = new Set<ColumnName>();
  readonly #problems: Problem[] = [];
  readonly #onRows: (rows: number) => void;
  #skipped = 0;

  constructor(onRows: (rows: number) => void) {
    this.#onRows = onRows;
  }

  /** Notes a row that is left out. */
  skip(line: number, problem: string): void {
    this.#skipped++;
    this.#note(line, problem);
  }

  #note(line: number, problem: string): void {
    if (this.#problems.length < problemsMax) this.#problems.push({ line, problem });
  }

  /** Takes a row in, or skips it with a reason. */
  add(line: number, row: Row): void {
    const reviewer = idOf(row.reviewer);
    // In a file of votes the review is what was acted on, and the product may be left out.
    const product = idOf(row.product ?? row.review);
    const seller = row.seller === undefined ? "" : idOf(row.seller);
    if (reviewer === null || product === null || seller === null) {
      const names = [reviewer === null && "reviewer", product === null && "product"];
      const which = names.filter((name) => name !== false).join(" and ") || "seller";
      this.skip(line, `${which}: missing or longer than ${limits.externalIdCharsMax} characters`);
      return;
    }
    const time = row.time === undefined ? null : readTime(row.time);
    if (time === null && row.time !== undefined && row.time !== "") {
      this.#note(line, "time: not a moment between 1990 and 2100; treated as unknown");
    }
    for (const column in row) this.#seen.add(column as ColumnName); // A row has no other keys.
    const account = this.#reviewers.index(reviewer);
    this.#accounts.add(account, row, time);
    this.#reviewer.push(account);
    this.#product.push(this.#products.index(product));
    this.#seller.push(this.#sellers.index(seller));
    this.#rating.push(readNumber(row.rating) ?? Number.NaN);
    this.#time.push(time ?? Number.NaN);
    this.#verified.push(readFlag(row.verified) ? 1 : 0);
    this.#helpful.push(readVotes(row.helpful));
    if (row.text !== undefined || this.#text.length > 0) {
      while (this.#text.length < this.#reviewer.length - 1) this.#text.push(null);
      this.#text.push(typeof row.text === "string" ? row.text : null);
    }
    if (this.#reviewer.length % rowsBetweenNews === 0) this.#onRows(this.#reviewer.length);
  }

  /** The columns, with what was seen on the way. */
  finish(): Omit<ReviewFile, "format"> {
    const has = (column: ColumnName) => this.#seen.has(column);
    const rating = this.#rating.values();
    const rowCount = rating.length;
    const people = {
      rowCount,
      reviewer: this.#reviewer.values(),
      product: this.#product.values(),
      time: has("time") ? this.#time.values() : null,
      reviewerIds: this.#reviewers.ids,
      productIds: this.#products.ids,
    };
    return {
      reviews: {
        ...people,
        rating: has("rating") ? Uint8Array.from(rating, starsOf) : null,
        verified: has("verified") ? this.#verified.values() : null,
        helpful: has("helpful") ? this.#helpful.values() : null,
        text: has("text") ? this.#text : null,
        sellerIds: has("seller") ? this.#sellers.ids : null,
        seller: has("seller") ? this.#seller.values() : null,
      },
      ratings: has("rating")
        ? {
            rowCount,
            raterIds: people.reviewerIds,
            targetIds: people.productIds,
            rater: people.reviewer,
            target: people.product,
            value: rating,
            time: people.time,
          }
        : null,
      accounts: this.#accounts.finish(this.#reviewers.ids, this.#sellers),
      columns: allColumns.filter(has),
      rowsRead: rowCount,
      rowsSkipped: this.#skipped,
      problems: this.#problems,
    };
  }
}

const starsOf = (value: number) => (value >= 1 && value <= 5 ? Math.round(value) : 0);

function idOf(value: unknown): string | null {
  const id = typeof value === "number" ? String(value) : value;
  if (typeof id !== "string" || id === "" || id.length > limits.externalIdCharsMax) return null;
  return id;
}
