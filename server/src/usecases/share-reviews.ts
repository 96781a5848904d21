import type { FamilyFault, Placement } from "@candor/core/domain/family/family.ts";
import {
  decide,
  type Event,
  evolve,
  type Pool,
  poolOf,
} from "@candor/core/domain/review-sharing/review-sharing.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { keepMembership } from "../store/family-members.ts";
import { withFacts } from "../store/judged-on.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { type Law, lawAt } from "../store/policy.ts";
import {
  changeableFamilies,
  familiesByIds,
  familiesNotJudgedBy,
  lockFamilies,
  productsSharing,
  type SharingProduct,
  saveShare,
  sharesDue,
} from "../store/review-sharing.ts";
import type { Deps } from "./deps.ts";
import {
  familyEntry,
  placeAgain,
  placedIn,
  type SharingFacts,
  sharedWith,
} from "./judged-families.ts";

type ShareDeps = Pick<Deps, "clock" | "ledger">;

/** Which families to judge again. */
export type FamiliesToJudge = {
  readonly marketplaceId: string;
  readonly familyIds: readonly string[];
  /** Days of notice where they are not the policy's; a new marketplace begins without. */
  readonly noticeDays?: number;
};

/**
 * Judges families as they are now, and decides for each product with whom it shares what readers
 * see of its reviews. No review is touched, whatever comes of it.
 */
export async function shareReviews(
  tx: Tx,
  { clock, ledger }: ShareDeps,
  { marketplaceId, familyIds: touched, noticeDays }: FamiliesToJudge,
): Promise<void> {
  if (touched.length === 0) return;
  // A frozen family stays as it is until the measure ends; then it is judged again.
  const familyIds = await changeableFamilies(tx, marketplaceId, touched);
  if (familyIds.length === 0) return;
  const at = clock.now();
  const law = await lawAt(tx, marketplaceId, at);
  await lockFamilies(tx, marketplaceId, familyIds, { version: law.policy.version, at });
  await keepMembership(tx, marketplaceId, familyIds, at);
  const placed = await placementsIn(tx, { marketplaceId, familyIds, law });
  const entries: LedgerEntry[] = [];
  const moved = new Set<string>();
  for (const product of await productsSharing(tx, marketplaceId, familyIds)) {
    const { parentId, productId } = product;
    // What went to a family that is not looked at now is placed when that one is.
    if (parentId !== null && !familyIds.includes(parentId)) continue;
    const placement = placed.byProduct.get(productId);
    const command = placeCommand(product, placement);
    const facts: SharingFacts = { state: product.state, command, noticeDays: noticeDays ?? null };
    const decision = placeAgain(facts, law, at);
    if (!decision.ok) throw new Error(`placing a product is never refused: ${decision.code}`);
    const fault = placement?.fault ?? null;
    if (decision.events.length === 0 && fault === product.fault) continue;
    const state = decision.events.reduce(evolve, product.state);
    await saveShare(tx, marketplaceId, { ...product, state, fault }, at);
    if (decision.events.length > 0 && parentId !== null) moved.add(parentId);
    const on = { policyVersion: law.policy.version, facts };
    for (const event of decision.events) {
      entries.push(withFacts(sharingEntry(productId, event, fault), on));
    }
  }
  const judged = [...moved].flatMap((familyId) => placed.entryOf(familyId, at) ?? []);
  await ledger.append(tx, marketplaceId, [...judged, ...entries]);
}

/** Where the catalogue and the policy would have each product of these families stand. */
async function placementsIn(
  tx: Tx,
  { marketplaceId, familyIds, law }: FamiliesToJudge & { readonly law: Law },
) {
  const families = await familiesByIds(tx, marketplaceId, familyIds);
  const placed = new Map(
    [...families].map(([familyId, family]) => [familyId, placedIn(family, law.parameters)]),
  );
  const byProduct = new Map<string, Placed>(
    [...placed].flatMap(([familyId, placements]) =>
      placements.map((placement) => {
        const { productId, group } = placement;
        const pool = group === null ? null : { familyId, group };
        return [productId, { ...placement, pool }] as const;
      }),
    ),
  );
  const entryOf = (familyId: string, at: Instant) => {
    const family = families.get(familyId);
    return family && familyEntry(family, placed.get(familyId) ?? [], law, at);
  };
  return { byProduct, entryOf };
}

type Placed = Placement & { readonly pool: Pool | null };

function placeCommand({ state, parentId, ratings }: SharingProduct, placement: Placed | undefined) {
  const now = poolOf(state);
  const isOther = placement?.fault != null && anotherProduct.has(placement.fault);
  const misplaced = now !== null && (now.familyId !== parentId || isOther);
  return { type: "place", pool: placement?.pool ?? null, misplaced, ratings } as const;
}

/** Faults that say a child is not the product that its siblings are. */
const anotherProduct: ReadonlySet<FamilyFault> = new Set<FamilyFault>([
  "brand_differs",
  "type_differs",
  "attribute_differs",
  "maker_differs",
]);

/** Everything here is about the catalogue, so all of it is public. */
function sharingEntry(productId: string, event: Event, fault: FamilyFault | null): LedgerEntry {
  const { type, at } = event;
  const because = fault === null ? {} : { fault };
  return { type, at, subject: productId, payload: { productId, ...sharedWith(event), ...because } };
}

const productsAtOnceMax = 500;
const familiesAtOnceMax = 100;

/**
 * Begins what was announced, and judges families again where the policy has changed or nobody has
 * looked at them yet. Run twice it finds nothing to do.
 */
export async function shareReviewsEverywhere(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  signal?: AbortSignal,
): Promise<void> {
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    while (signal?.aborted !== true && (await beginDue(deps, marketplaceId)) > 0);
    while (signal?.aborted !== true && (await judgeAnew(deps, marketplaceId)) > 0);
  }
}

async function beginDue(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  marketplaceId: string,
): Promise<number> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const due = await sharesDue(tx, marketplaceId, at, productsAtOnceMax);
    for (const product of due) await begin(tx, { ledger }, { marketplaceId, product, at });
    return due.length;
  });
}

async function begin(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  { marketplaceId, product, at }: { marketplaceId: string; product: SharingProduct; at: Instant },
): Promise<void> {
  const decision = decide(product.state, { type: "advance" }, at);
  if (!decision.ok) throw new Error(`a change that is due was refused: ${decision.code}`);
  const state = decision.events.reduce(evolve, product.state);
  await saveShare(tx, marketplaceId, { ...product, state }, at);
  const { productId, fault } = product;
  const entries = decision.events.map((event) => sharingEntry(productId, event, fault));
  await ledger.append(tx, marketplaceId, entries);
}

async function judgeAnew(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  marketplaceId: string,
): Promise<number> {
  const { policy } = await lawAt(deps.db.kysely, marketplaceId, deps.clock.now());
  return deps.db.transaction(async (tx) => {
    const { version } = policy;
    const familyIds = await familiesNotJudgedBy(tx, marketplaceId, version, familiesAtOnceMax);
    await shareReviews(tx, deps, { marketplaceId, familyIds });
    return familyIds.length;
  });
}
