import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial } from "./feedback.ts";

const start = Date.parse("2026-03-10T12:00:00Z");
const clean = { outcome: "allow", findings: [], policyVersion: "1.0.0" } as const;
const refused = { outcome: "refuse", findings: [], policyVersion: "1.0.0" } as const;
const parameters = { buyerEditDays: 60, reasonNeededStarsMax: 3 };
const window = { opensAt: start - 5 * dayMs, closesAt: start + 5 * dayMs };
const finding = {
  ruleId: "no-product-talk-in-feedback",
  clause: "FBK-022",
  category: "MISROUTED",
  outcome: "hold",
  spans: [{ start: 0, end: 9 }],
  quote: "The lamp",
  message: "",
  suggestion: "",
  confidence: 1,
  policyVersion: "1.0.0",
} as const;
const late = { stars: 2, reason: "late_delivery", text: "Two weeks late." } as const;
const person = { kind: "person", userId: "mod-1" } as const;

const post: Command = { type: "post", content: late, verdict: clean, window, parameters };
const unclear: Command = { ...post, content: { ...late, reason: null } };
const rude: Command = { ...post, verdict: refused };
const modify: Command = { type: "modify", content: late, verdict: clean, parameters };
const removeOwn: Command = { type: "remove-own", parameters };
const remove: Command = { type: "remove", ground: "product_only", findings: [finding], by: person };
const bare: Command = { ...remove, findings: [] };
const strike: Command = { type: "strike", ground: "platform_fulfilled", facts: {}, by: person };
const reinstate: Command = { type: "reinstate", by: person, reason: "The comment names our call." };
const day = (days: number, command: Command) => ({ command, at: start + days * dayMs });

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, posted: true, struck: true, removed: true, buyer_removed: true },
    commands: {
      post: true,
      modify: true,
      "remove-own": true,
      remove: true,
      strike: true,
      reinstate: true,
    },
  },
  [
    ["a buyer speaks inside the window", [], post, [{ type: "feedback-posted", version: 1 }]],
    ["before the window opens it is too early", [], day(-6, post), "feedback_too_early"],
    ["on the first moment of the window it is time", [], day(-5, post), [{ version: 1 }]],
    ["at the window's end it is too late", [], day(5, post), "feedback_too_late"],
    [
      "few stars need a reason, so that they can be answered",
      [],
      unclear,
      "feedback_reason_needed",
    ],
    ["a refused text is on record and nothing is posted", [], rude, [{ type: "feedback-refused" }]],
    ["nothing can be modified before it is posted", [], modify, "feedback_missing"],
    ["nothing can be taken back before it is posted", [], removeOwn, "feedback_missing"],
    ["nothing can be removed before it is posted", [], remove, "feedback_not_posted"],
    ["nothing can be struck before it is posted", [], strike, "feedback_not_posted"],
    ["nothing can be reinstated before it is posted", [], reinstate, "feedback_not_lifted"],
    ["an order has one feedback", [post], post, "feedback_exists"],
    ["the buyer changes it", [post], modify, [{ type: "feedback-modified", version: 2 }]],
    ["the buyer changes it on day 59", [post], day(59, modify), [{ version: 2 }]],
    ["on day 60 it stands", [post], day(60, modify), "feedback_edit_closed"],
    ["the buyer takes it back", [post], removeOwn, [{ type: "feedback-removed-by-buyer" }]],
    [
      "on day 60 it can no longer be taken back",
      [post],
      day(60, removeOwn),
      "feedback_edit_closed",
    ],
    ["removal needs the words that carry its ground", [post], bare, "reason_required"],
    ["words only about the product are removed", [post], remove, [{ ground: "product_only" }]],
    ["delivery by the platform is struck", [post], strike, [{ type: "feedback-struck" }]],
    ["what counts needs no reinstating", [post], reinstate, "feedback_not_lifted"],
    ["a struck feedback keeps the slot", [post, strike], post, "feedback_exists"],
    ["new words lift the strike until they are checked", [post, strike], modify, [{ version: 2 }]],
    ["a struck feedback can be taken back", [post, strike], removeOwn, [{}]],
    ["a struck feedback can be removed", [post, strike], remove, [{ type: "feedback-removed" }]],
    ["it is struck once", [post, strike], strike, "feedback_not_posted"],
    ["an appeal lifts a strike", [post, strike], reinstate, [{ type: "feedback-reinstated" }]],
    ["a removed feedback keeps the slot", [post, remove], post, "feedback_exists"],
    ["the buyer rephrases what was removed", [post, remove], modify, [{ version: 2 }]],
    ["the buyer takes back what was removed", [post, remove], removeOwn, [{}]],
    ["it is removed once", [post, remove], remove, "feedback_not_posted"],
    ["what is removed is not struck", [post, remove], strike, "feedback_not_posted"],
    ["an appeal brings it back", [post, remove], reinstate, [{ type: "feedback-reinstated" }]],
    ["what the buyer took back stays taken back", [post, removeOwn], post, "feedback_exists"],
    ["it cannot be modified after that", [post, removeOwn], modify, "feedback_missing"],
    ["it cannot be taken back twice", [post, removeOwn], removeOwn, "feedback_missing"],
    ["it cannot be removed after that", [post, removeOwn], remove, "feedback_not_posted"],
    ["it cannot be struck after that", [post, removeOwn], strike, "feedback_not_posted"],
    [
      "it cannot be reinstated against the buyer",
      [post, removeOwn],
      reinstate,
      "feedback_not_lifted",
    ],
  ],
);
