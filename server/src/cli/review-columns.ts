/** The columns that `candor detect` knows, each with the names that public data sets give it. */
export const columnNames = {
  reviewer: [
    ...["reviewer", "reviewer_id", "reviewerid", "user", "user_id", "rater", "customer_id"],
    ...["voter", "reporter"],
  ],
  product: ["product", "product_id", "asin", "parent_asin", "item", "item_id", "business", "ratee"],
  rating: ["rating", "overall", "stars", "star_rating", "score"],
  time: ["time", "timestamp", "unixreviewtime", "date", "review_date", "created_at"],
  verified: ["verified", "verified_purchase"],
  helpful: ["helpful", "helpful_vote", "helpful_votes", "vote", "votes"],
  text: ["text", "reviewtext", "review_text", "review_body", "body"],
  seller: ["seller", "seller_id"],
  /** The seller whose owner, staff or agency the reviewer is. */
  acts_for: ["acts_for", "seller_of_reviewer"],
  /** When the reviewer's account was opened. */
  since: ["since", "account_since", "reviewer_since"],
  /** What accounts have in common; hashes do, since only equality is read. */
  bank: ["bank", "bank_hash"],
  payment: ["payment", "payment_hash"],
  device: ["device", "device_hash", "device_id"],
  email: ["email", "email_hash"],
  address: ["address", "address_hash"],
  login: ["login", "login_hash", "ip"],
  /** In a file of votes or reports: the review acted on, and what became of the report. */
  review: ["review", "review_id"],
  outcome: ["outcome"],
} as const;

/** A column that `candor detect` knows. */
export type ColumnName = keyof typeof columnNames;

/** Every column, in the order in which reports name them. */
export const allColumns = Object.keys(columnNames) as readonly ColumnName[];

/** Which known column a header's name stands for, or null. */
export function columnOf(name: string): ColumnName | null {
  const plain = name
    .replace(/^\uFEFF/u, "")
    .trim()
    .toLowerCase();
  return allColumns.find((column) => columnNames[column].some((n) => n === plain)) ?? null;
}

// Seconds up to the year 5138, milliseconds from March 1973: no review is on the wrong side.
const secondsMax = 1e11;
/** The years a review can be from; outside, the time is treated as unknown and reported. */
const yearMin = 1990;
const yearMax = 2100;
const timeMin = Date.UTC(yearMin, 0);
const timeMax = Date.UTC(yearMax, 0);

/** Reads seconds, milliseconds or ISO 8601; null where it is none or in no plausible year. */
export function readTime(value: unknown): number | null {
  const at = momentOf(value);
  return at === null || !(at >= timeMin && at < timeMax) ? null : at;
}

function momentOf(value: unknown): number | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  if (value === "") return null;
  const number = Number(value);
  if (Number.isFinite(number)) return Math.abs(number) < secondsMax ? number * 1000 : number;
  const at = Date.parse(String(value));
  return Number.isNaN(at) ? null : at;
}

/** Reads a finite number, or null. */
export function readNumber(value: unknown): number | null {
  if (typeof value === "string" && value.trim() === "") return null;
  const number = typeof value === "string" ? Number(value.replaceAll(",", "")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** Reads helpful votes: a number, or the pair `[up, total]` of the 2014 format. */
export function readVotes(value: unknown): number {
  const up = readNumber(Array.isArray(value) ? value[0] : value) ?? 0;
  return Math.min(Math.max(0, Math.round(up)), 0xffffffff);
}

const truths = new Set(["true", "1", "yes", "y", "t"]);

/** Reads yes or no in the usual spellings; anything unknown is no. */
export function readFlag(value: unknown): boolean {
  return truths.has(String(value).trim().toLowerCase());
}
