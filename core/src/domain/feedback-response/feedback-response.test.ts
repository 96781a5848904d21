import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./feedback-response.ts";

const clean = { outcome: "allow", findings: [], policyVersion: "1.0.0" } as const;
const refused = { outcome: "refuse", findings: [], policyVersion: "1.0.0" } as const;
const post: Command = { type: "post", text: "We have sent a new lamp today.", verdict: clean };
const rude: Command = { type: "post", text: "You are wrong.", verdict: refused };
const withdraw: Command = { type: "withdraw" };
const changed: Command = { type: "note-feedback-changed" };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { open: true, posted: true, withdrawn: true },
    commands: { post: true, withdraw: true, "note-feedback-changed": true },
  },
  [
    ["a first answer is posted", [], post, [{ type: "response-posted" }]],
    [
      "a refused text is an event and leaves the slot free",
      [],
      rude,
      [{ type: "response-refused" }],
    ],
    ["after a refused text a better one is posted", [rude], post, [{ type: "response-posted" }]],
    ["nothing can be withdrawn before it is posted", [], withdraw, "response_missing"],
    ["changed feedback does nothing to an empty slot", [], changed, []],
    ["a second answer is refused", [post], post, "response_exists"],
    ["a posted answer can be withdrawn", [post], withdraw, [{ type: "response-withdrawn" }]],
    ["changed feedback takes the answer away", [post], changed, [{ type: "response-reopened" }]],
    ["a withdrawn answer stays withdrawn", [post, withdraw], post, "response_withdrawn"],
    ["it cannot be withdrawn twice", [post, withdraw], withdraw, "response_missing"],
    [
      "changed feedback reopens even a withdrawn answer",
      [post, withdraw],
      changed,
      [{ type: "response-reopened" }],
    ],
    [
      "after changed feedback a new answer is posted",
      [post, withdraw, changed],
      post,
      [{ type: "response-posted" }],
    ],
  ],
);
