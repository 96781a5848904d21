import {
  type AccountTraits,
  noSeller,
  traitKinds,
} from "@candor/core/detection/kit/account-links.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { toDate } from "../moments.ts";
import { momentOrNaN, rowsOf } from "./rows-of.ts";

/** Ties that make an account the seller's own; partners and advertisers act for themselves. */
const actingKinds = ["owner", "employee", "agency", "household"] as const;

/** Which seller an account acts for; a declared tie comes before an inferred one. */
export async function actingAccounts(
  tx: Tx,
  marketplaceId: string,
): Promise<ReadonlyMap<string, string>> {
  const sellers = new Map<string, string>();
  const query = sql`
    select distinct on (customer_id) customer_id, seller_id from affiliation
    where marketplace_id = ${marketplaceId} and kind = any(${[...actingKinds]}::text[])
    order by customer_id, basis = 'inferred', since, seller_id`;
  for await (const row of rowsOf<{ customer_id: string; seller_id: string }>(tx, query)) {
    sellers.set(row.customer_id, row.seller_id);
  }
  return sellers;
}

type TraitRow = {
  readonly customer_id: string;
  readonly kind: string;
  readonly trait_hash: string;
  readonly last_seen: Date;
};

/** Who was seen with which trait; traits that one account alone was seen with join nobody. */
export async function traitColumns(
  tx: Tx,
  marketplaceId: string,
  from: Instant,
): Promise<AccountTraits> {
  const accounts = new Interner();
  const sellers = new Interner();
  const traits = new Interner();
  const kind = new GrowingColumn(Uint8Array);
  const account = new GrowingColumn(Uint32Array);
  const trait = new GrowingColumn(Uint32Array);
  const seenAt = new GrowingColumn(Float64Array);
  const query = sql`
    select customer_id, kind, trait_hash, last_seen from account_trait
    where marketplace_id = ${marketplaceId} and last_seen > ${toDate(Math.max(0, from))}
    order by kind, trait_hash, customer_id`;
  for await (const row of rowsOf<TraitRow>(tx, query)) {
    const index = traits.index(`${row.kind} ${row.trait_hash}`);
    if (index === kind.length) kind.push(kindIndex(row.kind));
    account.push(accounts.index(row.customer_id));
    trait.push(index);
    seenAt.push(momentOrNaN(row.last_seen));
  }
  const acting = await actingAccounts(tx, marketplaceId);
  for (const id of [...acting.keys()].sort()) accounts.index(id);
  return {
    accountIds: accounts.ids,
    sellerIds: sellers.ids,
    sellerOfAccount: Uint32Array.from(accounts.ids, (id) => {
      const seller = acting.get(id);
      return seller === undefined ? noSeller : sellers.index(seller);
    }),
    traitIds: traits.ids,
    traitKind: kind.values(),
    account: account.values(),
    trait: trait.values(),
    seenAt: seenAt.values(),
  };
}

function kindIndex(kind: string): number {
  return traitKinds.findIndex((known) => known === (kind === "email" ? "email-alias" : kind));
}
