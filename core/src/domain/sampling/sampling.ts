import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/**
 * The platform's own sampling of one product: the only way in which a reviewer is ever given
 * anything (POLICY REV-031, REV-032). The seller offers units and learns nothing of who got them.
 */
export type State =
  | { readonly status: "none" }
  | { readonly status: "open"; readonly units: number; readonly given: number }
  | { readonly status: "closed"; readonly given: number };

export type Command =
  | {
      readonly type: "open";
      readonly units: number;
      readonly product: ProductFacts;
      readonly limits: SamplingLimits;
    }
  | {
      readonly type: "give";
      readonly reviewer: ReviewerFacts;
      /** Units given of the whole family so far: caps count at the parent (POLICY VAR-016). */
      readonly givenInFamily: number;
      readonly limits: SamplingLimits;
    }
  | { readonly type: "close" };

/** What of a product decides whether it can be sampled. */
export type ProductFacts = {
  readonly brandOwner: boolean;
  /** Reviews of the whole family. */
  readonly reviewsInFamily: number;
  readonly released: boolean;
  readonly onSale: boolean;
  readonly hasImage: boolean;
  readonly hasDescription: boolean;
  /** Bundles, adult products and used ones are not sampled; by their attributes. */
  readonly excluded: boolean;
};

/** What of an account decides whether it can be given a sample. */
export type ReviewerFacts = {
  /** Tied to a seller of this product or of a rival one. */
  readonly tied: boolean;
  readonly contributionsRestricted: boolean;
  readonly hasReviewed: boolean;
  readonly hasSample: boolean;
};

/** The caps in force. */
export type SamplingLimits = { readonly reviewsMax: number; readonly unitsMax: number };

export type Event =
  | { readonly type: "sampling-opened"; readonly units: number; readonly at: Instant }
  | { readonly type: "sample-given"; readonly at: Instant }
  | { readonly type: "sampling-closed"; readonly at: Instant };

/** How each command can be refused. */
export type CodesByCommand = {
  readonly open:
    | "sampling_not_yours"
    | "sampling_too_known"
    | "sampling_product_unfit"
    | "sampling_units"
    | "sampling_exists";
  readonly give: "sampling_not_open" | "sampling_used_up" | "sample_not_allowed";
  readonly close: "sampling_not_open";
};

/** Every way in which a command can be refused. */
export type Code = CodesByCommand[Command["type"]];

/** A product that is not sampled. */
export const initial: State = { status: "none" };

/** Decides about a product's sampling. */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Command & { readonly type: Type },
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "open": {
      const { units, product, limits } = command;
      if (state.status !== "none") return reject("sampling_exists");
      const refusal = refusalOf(product, limits);
      if (refusal !== null) return reject(refusal);
      if (units < 1 || units > limits.unitsMax) {
        return reject("sampling_units", { unitsMax: limits.unitsMax });
      }
      return accept({ type: "sampling-opened", units, at });
    }
    case "give": {
      const { reviewer, givenInFamily, limits } = command;
      if (state.status !== "open") return reject("sampling_not_open");
      if (Object.values(reviewer).includes(true)) return reject("sample_not_allowed");
      if (state.given >= state.units || givenInFamily >= limits.unitsMax) {
        return reject("sampling_used_up");
      }
      return accept({ type: "sample-given", at });
    }
    case "close":
      if (state.status !== "open") return reject("sampling_not_open");
      return accept({ type: "sampling-closed", at });
    default:
      return unreachable(command);
  }
}

function refusalOf(
  product: ProductFacts,
  { reviewsMax }: SamplingLimits,
): CodesByCommand["open"] | null {
  if (!product.brandOwner) return "sampling_not_yours";
  if (product.reviewsInFamily >= reviewsMax) return "sampling_too_known";
  const { released, onSale, hasImage, hasDescription, excluded } = product;
  const fit = released && onSale && hasImage && hasDescription && !excluded;
  return fit ? null : "sampling_product_unfit";
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  const given = state.status === "none" ? 0 : state.given;
  switch (event.type) {
    case "sampling-opened":
      return { status: "open", units: event.units, given: 0 };
    case "sample-given":
      return state.status === "open" ? { ...state, given: given + 1 } : state;
    case "sampling-closed":
      return { status: "closed", given };
    default:
      return unreachable(event);
  }
}
