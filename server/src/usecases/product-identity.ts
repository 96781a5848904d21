import { changedParts, identityChange } from "@candor/core/detection/kit/page-change.ts";
import {
  type Code,
  decide,
  type Event,
  evolve,
  type State,
} from "@candor/core/domain/product-identity/product-identity.ts";
import { formulaOf } from "@candor/core/domain/rating/formula.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { lawAt } from "../store/policy.ts";
import { lockIdentity, pagesChanged, saveIdentity } from "../store/product-identity.ts";
import { recomputeRating } from "../store/ratings.ts";
import type { Deps } from "./deps.ts";

type IdentityDeps = Pick<Deps, "clock" | "ledger">;

/**
 * Looks at pages that were just told anew. One that has become a fundamentally different product
 * begins again: what was written of the earlier one stays in the database, on its own list, and
 * counts no more for this one (POLICY VAR-005, VAR-012).
 */
export async function followPages(
  tx: Tx,
  deps: IdentityDeps,
  { marketplaceId, productIds }: { marketplaceId: string; productIds: readonly string[] },
): Promise<void> {
  const pages = await pagesChanged(tx, marketplaceId, productIds);
  if (pages.length === 0) return;
  const at = deps.clock.now();
  const { parameters } = await lawAt(tx, marketplaceId, at);
  for (const { productId, state, before, now, since } of pages) {
    const command = {
      type: "page-changed",
      changedPercent: Math.round(identityChange(changedParts(before, now)) * 100),
      changedPercentMax: parameters.product_identity_change_percent,
      since: Math.min(since, at),
    } as const;
    const decision = decide(state, command, at);
    if (!decision.ok) throw new Error(`a changed page is never refused: ${decision.code}`);
    await record(tx, deps, { marketplaceId, productId, state }, decision.events);
  }
}

/** Puts a product back whose page only looks like another one's. */
export function rejoinProduct(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  input: {
    readonly marketplaceId: string;
    readonly productId: string;
    readonly userId: string;
    readonly reason: string;
  },
): Promise<Result<null, "product_unknown" | Code>> {
  const { userId: by, reason, ...key } = input;
  return deps.db.transaction(async (tx) => {
    const state = await lockIdentity(tx, key);
    if (state === null) return reject("product_unknown");
    const decision = decide(state, { type: "rejoin", by, reason }, deps.clock.now());
    if (!decision.ok) return decision;
    await record(tx, deps, { ...key, state }, decision.events);
    return ok(null);
  });
}

async function record(
  tx: Tx,
  { clock, ledger }: IdentityDeps,
  product: { readonly marketplaceId: string; readonly productId: string; readonly state: State },
  events: readonly Event[],
): Promise<void> {
  if (events.length === 0) return;
  const { marketplaceId, productId } = product;
  const at = clock.now();
  await saveIdentity(tx, product, events.reduce(evolve, product.state));
  await ledger.append(
    tx,
    marketplaceId,
    events.map((event) => identityEntry(productId, event)),
  );
  const { parameters } = await lawAt(tx, marketplaceId, at);
  await recomputeRating(tx, { marketplaceId, productId }, { formula: formulaOf(parameters), at });
}

function identityEntry(productId: string, event: Event): LedgerEntry {
  const { type, at } = event;
  const entry = { type, at, subject: productId };
  if (event.type === "product-begun-anew") {
    const { changedPercent, since } = event;
    return { ...entry, payload: { productId, changedPercent, since: instantToIso(since) } };
  }
  const { by, reason } = event;
  return { ...entry, payload: { productId }, words: { by, reason } };
}
