import {
  type FamilyFault,
  type FamilyLaw,
  judgeFamily,
  type Placement,
} from "@candor/core/domain/family/family.ts";
import { readThemes } from "@candor/core/domain/family/themes.ts";
import {
  decide,
  type Event,
  evolve,
  type Pool,
  poolOf,
} from "@candor/core/domain/review-sharing/review-sharing.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { keepMembership } from "../store/family-members.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
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
  const { policy, parameters } = await lawAt(tx, marketplaceId, at);
  await lockFamilies(tx, marketplaceId, familyIds, { version: policy.version, at });
  await keepMembership(tx, marketplaceId, familyIds, at);
  const placements = await placementsIn(tx, { marketplaceId, familyIds, parameters });
  const entries: LedgerEntry[] = [];
  for (const product of await productsSharing(tx, marketplaceId, familyIds)) {
    const { parentId } = product;
    // What went to a family that is not looked at now is placed when that one is.
    if (parentId !== null && !familyIds.includes(parentId)) continue;
    const placement = placements.get(product.productId);
    const command = placeCommand(
      product,
      placement,
      noticeDays ?? parameters.variation_notice_days,
    );
    const decision = decide(product.state, command, at);
    if (!decision.ok) throw new Error(`placing a product is never refused: ${decision.code}`);
    const fault = placement?.fault ?? null;
    if (decision.events.length === 0 && fault === product.fault) continue;
    const state = decision.events.reduce(evolve, product.state);
    await saveShare(tx, marketplaceId, { ...product, state, fault }, at);
    entries.push(...decision.events.map((event) => sharingEntry(product.productId, event, fault)));
  }
  await ledger.append(tx, marketplaceId, entries);
}

/** Where the catalogue and the policy would have each product of these families stand. */
async function placementsIn(
  tx: Tx,
  { marketplaceId, familyIds, parameters }: FamiliesToJudge & { parameters: ParameterValues },
): Promise<ReadonlyMap<string, Placement & { readonly pool: Pool | null }>> {
  const families = await familiesByIds(tx, marketplaceId, familyIds);
  const placed = [...families].flatMap(([familyId, family]) =>
    judgeFamily(family, familyLaw(parameters, family.own)).map((placement) => {
      const { productId, group } = placement;
      const pool = group === null ? null : { familyId, group };
      return [productId, { ...placement, pool }] as const;
    }),
  );
  return new Map(placed);
}

/** What the policy says about families. */
export function familyLaw(parameters: ParameterValues, own: FamilyLaw["own"]): FamilyLaw {
  return {
    themes: readThemes(parameters.variation_themes_shared, parameters.variation_themes_apart),
    own,
    identityAttributes: parameters.variation_identity_attributes,
  };
}

function placeCommand(
  { state, parentId, ratings }: SharingProduct,
  placement: (Placement & { readonly pool: Pool | null }) | undefined,
  noticeDays: number,
) {
  const now = poolOf(state);
  const isOther = placement?.fault != null && anotherProduct.has(placement.fault);
  const misplaced = now !== null && (now.familyId !== parentId || isOther);
  return { type: "place", pool: placement?.pool ?? null, misplaced, ratings, noticeDays } as const;
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
  const pool = "pool" in event ? event.pool : null;
  const from = event.type === "sharing-announced" ? { from: instantToIso(event.from) } : {};
  const because = fault === null ? {} : { fault };
  return { type, at, subject: productId, payload: { productId, pool, ...from, ...because } };
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
