import {
  type AccountTraits,
  noSeller,
  traitKinds,
} from "@candor/core/detection/kit/account-links.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { type ColumnName, readTime } from "./review-columns.ts";

/** What a file tells of the accounts in it. */
export type FileAccounts = {
  readonly traits: AccountTraits;
  /** By reviewer: the seller it acts for, or `noSeller`. */
  readonly sellerOfReviewer: Uint32Array;
  /** By reviewer: when the account was opened; null where the file never says. */
  readonly reviewerSince: Float64Array | null;
  /** By row: 0 undecided, 1 upheld, 2 unfounded, 3 manifestly unfounded. */
  readonly outcome: Uint8Array;
};

/** The columns that hold traits, and the kind that each is. */
const traitColumns = {
  bank: "bank",
  payment: "payment",
  device: "device",
  email: "email-alias",
  address: "address",
  login: "login",
} as const satisfies Partial<Record<ColumnName, (typeof traitKinds)[number]>>;

const traitNames = Object.keys(traitColumns) as (keyof typeof traitColumns)[]; // Its keys.
const outcomes = ["", "upheld", "unfounded", "manifestly_unfounded"];

type Row = Partial<Record<ColumnName, unknown>>;

/** Collects what rows say of their accounts; costs nothing where they say nothing. */
export class AccountColumns {
  readonly #traits = new Interner();
  readonly #kind = new GrowingColumn(Uint8Array);
  readonly #account = new GrowingColumn(Uint32Array);
  readonly #trait = new GrowingColumn(Uint32Array);
  readonly #seenAt = new GrowingColumn(Float64Array);
  readonly #outcome = new GrowingColumn(Uint8Array);
  readonly #sellers = new Map<number, string>();
  readonly #since = new Map<number, number>();

  /** Takes in one row of an account. */
  add(account: number, row: Row, time: number | null): void {
    for (const name of traitNames) {
      const value = textOf(row[name]);
      if (value === null) continue;
      const trait = this.#traits.index(`${name} ${value}`);
      if (trait === this.#kind.length) this.#kind.push(traitKinds.indexOf(traitColumns[name]));
      this.#account.push(account);
      this.#trait.push(trait);
      // Without dates everything was seen at one time.
      this.#seenAt.push(time ?? 0);
    }
    const seller = textOf(row.acts_for);
    if (seller !== null && !this.#sellers.has(account)) this.#sellers.set(account, seller);
    const since = row.since === undefined ? null : readTime(row.since);
    if (since !== null) {
      this.#since.set(account, Math.min(since, this.#since.get(account) ?? since));
    }
    const outcome = String(row.outcome ?? "")
      .trim()
      .toLowerCase();
    this.#outcome.push(Math.max(0, outcomes.indexOf(outcome)));
  }

  /** The columns, with sellers numbered as those of the products are. */
  finish(accountIds: readonly string[], sellers: Interner): FileAccounts {
    const of = new Uint32Array(accountIds.length).fill(noSeller);
    for (const [account, seller] of this.#sellers) of[account] = sellers.index(seller);
    const since = new Float64Array(this.#since.size === 0 ? 0 : accountIds.length).fill(Number.NaN);
    for (const [account, at] of this.#since) since[account] = at;
    return {
      traits: {
        accountIds,
        sellerIds: sellers.ids,
        sellerOfAccount: of,
        traitIds: this.#traits.ids,
        traitKind: this.#kind.values(),
        account: this.#account.values(),
        trait: this.#trait.values(),
        seenAt: this.#seenAt.values(),
      },
      sellerOfReviewer: of,
      reviewerSince: this.#since.size === 0 ? null : since,
      outcome: this.#outcome.values(),
    };
  }
}

function textOf(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : value;
  const isShort = typeof text === "string" && text.length <= limits.externalIdCharsMax;
  return isShort && text !== "" ? text : null;
}
