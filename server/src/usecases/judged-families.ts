import { type FamilyLaw, judgeFamily, type Placement } from "@candor/core/domain/family/family.ts";
import { readThemes } from "@candor/core/domain/family/themes.ts";
import {
  type Command,
  decide,
  type Event,
  type State,
} from "@candor/core/domain/review-sharing/review-sharing.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { LedgerEntry } from "../ports.ts";
import { withFacts } from "../store/judged-on.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import type { StoredFamily } from "../store/review-sharing.ts";
import type { Compared } from "./judge-facts-again.ts";

/** What the policy says about families. */
export function familyLaw(parameters: ParameterValues, own: FamilyLaw["own"]): FamilyLaw {
  return {
    themes: readThemes(parameters.variation_themes_shared, parameters.variation_themes_apart),
    own,
    identityAttributes: parameters.variation_identity_attributes,
  };
}

/** Where the children of a family stand by the policy. */
export const placedIn = (family: StoredFamily, parameters: ParameterValues) =>
  judgeFamily(family, familyLaw(parameters, family.own));

/** That a family was judged, on the catalogue as it was, and where each child stands since. */
export function familyEntry(
  family: StoredFamily,
  placements: readonly Placement[],
  { policy }: Law,
  at: Instant,
): LedgerEntry {
  const { productId: subject } = family.parent;
  const entry = { type: "family-judged", at, subject, payload: { placements } };
  return withFacts(entry, { policyVersion: policy.version, facts: { family } });
}

/** Whether the children of a family stood where the policy of that day has them. */
export function familyAgain({ payload, words }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const { family } = words.judgedOn as { readonly family: StoredFamily }; // As it was written.
  const placements = placedIn(family, law.parameters);
  return { recorded: payload, again: { placements, policyVersion: law.policy.version } };
}

/** What decides with whom a product shares, and from when. */
export type SharingFacts = {
  readonly state: State;
  readonly command: Omit<Extract<Command, { readonly type: "place" }>, "noticeDays">;
  /** Days of notice that a new marketplace begins with; null where the policy says them. */
  readonly noticeDays: number | null;
};

/** Decides with whom a product shares, with the notice that the policy asks for. */
export function placeAgain({ state, command, noticeDays }: SharingFacts, law: Law, at: Instant) {
  const days = noticeDays ?? law.parameters.variation_notice_days;
  return decide(state, { ...command, noticeDays: days }, at);
}

/** Whether the product shared with whom it had to, from the day on which it had to. */
export function sharingAgain(one: RecordedFacts, law: Law): Compared | null {
  const { type, at, payload, words } = one;
  if (words?.judgedOn === undefined) return null;
  const decision = placeAgain(words.judgedOn as SharingFacts, law, at); // As it was written.
  const event = decision.ok ? decision.events.find((some) => some.type === type) : undefined;
  const { pool, from, policyVersion } = payload;
  return {
    recorded: { type, pool, from, policyVersion },
    again: { type: event?.type, ...sharedWith(event), policyVersion: law.policy.version },
  };
}

/** With whom, and from when, as entries say it. */
export function sharedWith(event: Event | undefined) {
  const pool = event !== undefined && "pool" in event ? event.pool : null;
  const announced = event?.type === "sharing-announced";
  return { pool, ...(announced ? { from: instantToIso(event.from) } : {}) };
}
