import type { SamplingView } from "@candor/core/contract/schemas/sampling.ts";
import {
  type CodesByCommand,
  decide,
  type Event,
  evolve,
  type State,
} from "@candor/core/domain/sampling/sampling.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import { lawAt } from "../store/policy.ts";
import {
  endSampling,
  insertSample,
  insertSampling,
  lockSampling,
  ownsBrand,
  samplingOf,
} from "../store/sampling.ts";
import { prospectOf } from "../store/standing.ts";
import type { Deps } from "./deps.ts";

type SamplingDeps = Pick<Deps, "db" | "clock" | "ledger">;
type ProductKey = { readonly marketplaceId: string; readonly productId: string };

/** A product's sampling as the contract shows it. */
export type SamplingShown = z.input<typeof SamplingView>;

/** How far a product's sampling is. */
export async function getSampling(
  { db, clock }: Pick<Deps, "db" | "clock">,
  key: ProductKey,
): Promise<Result<SamplingShown, "product_unknown">> {
  const found = await samplingOf(db.kysely, key, clock.now());
  return found === null ? reject("product_unknown") : ok(shown(key.productId, found.state));
}

/** A brand owner offers units; the platform chooses who gets them (POLICY REV-031). */
export function openSampling(
  { db, clock, ledger }: SamplingDeps,
  input: ProductKey & { readonly sellerId: string; readonly units: number },
): Promise<Result<SamplingShown, "product_unknown" | CodesByCommand["open"]>> {
  const { productId, sellerId, units } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const found = await lockSampling(tx, input, at);
    if (found === null) return reject("product_unknown");
    const product = { ...found.facts, brandOwner: await ownsBrand(tx, input) };
    const limits = await samplingLimits(tx, input, at);
    const decision = decide(found.state, { type: "open", units, product, limits }, at);
    if (!decision.ok) return decision;
    await insertSampling(tx, input, { sellerId, familyId: found.familyId, units }, at);
    await append(tx, ledger, input, decision.events);
    return ok(shown(productId, decision.events.reduce(evolve, found.state)));
  });
}

/** The seller ends it; who was given a unit keeps it. */
export function closeSampling(
  { db, clock, ledger }: SamplingDeps,
  input: ProductKey & { readonly sellerId: string },
): Promise<Result<null, "product_unknown" | "sampling_not_yours" | "sampling_not_open">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const found = await lockSampling(tx, input, at);
    if (found === null) return reject("product_unknown");
    if (found.sellerId !== null && found.sellerId !== input.sellerId) {
      return reject("sampling_not_yours");
    }
    const decision = decide(found.state, { type: "close" }, at);
    if (!decision.ok) return decision;
    await endSampling(tx, input, at);
    await append(tx, ledger, input, decision.events);
    return ok(null);
  });
}

/** The platform gives an account a unit. Nobody owes a review for it. */
export function giveSample(
  { db, clock, ledger }: SamplingDeps,
  input: ProductKey & { readonly customerId: string },
): Promise<Result<null, "product_unknown" | CodesByCommand["give"]>> {
  const { customerId } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const found = await lockSampling(tx, input, at);
    const prospect = await prospectOf(tx, input, input.productId, at);
    if (found === null || prospect === null) return reject("product_unknown");
    const { facts, existing } = prospect;
    const command = {
      type: "give",
      reviewer: {
        tied: facts.affiliations.some((tie) => tie.sellsThisProduct || tie.sellsInSameCategory),
        contributionsRestricted: facts.trust === "restricted" || facts.trust === "closed",
        hasReviewed: existing !== null,
        hasSample: facts.sampled,
      },
      givenInFamily: found.givenInFamily,
      limits: await samplingLimits(tx, input, at),
    } as const;
    const decision = decide(found.state, command, at);
    if (!decision.ok) return decision;
    await insertSample(tx, input, { customerId, familyId: found.familyId }, at);
    await append(tx, ledger, input, decision.events);
    return ok(null);
  });
}

async function samplingLimits(tx: Tx, { marketplaceId }: ProductKey, at: number) {
  const { parameters } = await lawAt(tx, marketplaceId, at);
  return limitsOf(parameters);
}

const limitsOf = (parameters: ParameterValues) => ({
  reviewsMax: parameters.sampling_reviews_max,
  unitsMax: parameters.sampling_units_max,
});

async function append(
  tx: Tx,
  ledger: Deps["ledger"],
  { marketplaceId, productId, customerId }: ProductKey & { readonly customerId?: string },
  events: readonly Event[],
): Promise<void> {
  const entries = events.map((event) => ({
    type: event.type,
    subject: productId,
    at: event.at,
    payload: { productId, ...("units" in event ? { units: event.units } : {}) },
    ...(customerId === undefined ? {} : { words: { customerId } }),
  }));
  await ledger.append(tx, marketplaceId, entries);
}

const shown = (productId: string, state: State): SamplingShown => ({
  productId,
  status: state.status,
  units: state.status === "open" ? state.units : null,
  given: state.status === "none" ? 0 : state.given,
});
