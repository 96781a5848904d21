import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** The two fixed texts; there is no third and neither can be changed (POLICY REV-062). */
export const contactTemplates = ["courtesy_refund", "offer_help"] as const;
export type ContactTemplate = (typeof contactTemplates)[number];

/** Whether a review's one contact was used. */
export type State =
  | { readonly status: "unused" }
  | { readonly status: "used"; readonly template: ContactTemplate };

/** What opens a contact. */
export type ContactStanding = {
  readonly brandOwner: boolean;
  /** Sold this reviewer this product. */
  readonly sellerOfRecord: boolean;
  readonly reviewVisible: boolean;
  readonly stars: number;
  readonly starsMax: number;
};

/** There is no text in it: the words are the platform's. */
export type Command = {
  readonly type: "contact";
  readonly template: ContactTemplate;
  readonly standing: ContactStanding;
};

export type Event = {
  readonly type: "reviewer-contacted";
  readonly template: ContactTemplate;
  readonly at: Instant;
};

export type Code =
  | "contact_used"
  | "contact_not_brand_owner"
  | "contact_not_your_order"
  | "contact_not_critical"
  | "review_not_published";

/** Nobody was contacted. */
export const initial: State = { status: "unused" };

/** Decides about the one contact after a critical review. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "contact": {
      const { template, standing } = command;
      if (!standing.brandOwner) return reject("contact_not_brand_owner");
      if (!standing.sellerOfRecord) return reject("contact_not_your_order");
      if (!standing.reviewVisible) return reject("review_not_published");
      if (standing.stars > standing.starsMax) return reject("contact_not_critical");
      if (state.status === "used") return reject("contact_used");
      return accept({ type: "reviewer-contacted", template, at });
    }
    default:
      return unreachable(command.type);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  return { status: "used", template: event.template };
}
