import { camelCase } from "./scaffold.ts";

/** A rule with its words still to be written; it holds until its wrong hits are known. */
export function ruleFiles(name: string): Map<string, string> {
  return new Map([
    [
      `core/src/policy/rules/${name}.ts`,
      `import { defineRule } from "../kit/define-rule.ts";

export const ${camelCase(name)} = defineRule({
  id: "${name}",
  title: "${sentence(name)}",
  clause: "REV-000",
  category: "INCENTIVE",
  surfaces: ["message", "insert", "email", "social"],
  outcome: "hold",
  rationale: "Why this is forbidden, in a sentence.",
  needs: [["review"], ["coupon"]],
  check: (text) =>
    text.sentences.flatMap((sentence) =>
      sentence.hits.filter((hit) => hit.concept === "coupon").map((hit) => hit.span),
    ),
  message: "What is wrong with the words marked.",
  suggestion: "What to write instead.",
  examples: {
    en: {
      hits: ["The words that [[are to be marked]]."],
      passes: ["A decent sentence that shares words with the hits."],
    },
  },
});
`,
    ],
  ]);
}

/** A detector that finds nothing yet, and its test. */
export function detectorFiles(name: string): Map<string, string> {
  const id = camelCase(name);
  return new Map([
    [
      `core/src/detection/detectors/${name}.ts`,
      `import { defineDetector } from "../kit/define-detector.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";

/** Fewer reviews than this are nobody's campaign. */
const reviewsMin = 4;

/** What it finds, in a sentence. */
export const ${id} = defineDetector<ReviewSnapshot, { readonly reviewsMin: number }>({
  id: "${name}",
  title: "${sentence(name)}",
  clauses: ["REV-000"],
  rationale: "Why this picture deserves a person's look.",
  strengthMeans: "0.5: what half sure means here; 0.9: what nearly sure means.",
  blindTo: ["what this method cannot see"],
  lookbackDays: 180,
  innocentCauses: ["an honest reason for the same picture"],
  defaults: { reviewsMin },
  detect: (snapshot, options) => (snapshot.rowCount < options.reviewsMin ? [] : []),
});
`,
    ],
    [
      `core/src/detection/detectors/${name}.test.ts`,
      `import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { ${id} } from "./${name}.ts";

const nothing: ReviewSnapshot = {
  rowCount: 0,
  reviewerIds: [],
  productIds: [],
  reviewer: new Uint32Array(),
  product: new Uint32Array(),
  rating: null,
  time: null,
  verified: null,
  helpful: null,
  text: null,
  sellerIds: null,
  seller: null,
};

test("no reviews give no signal", () => {
  assert.deepEqual(${id}.detect(nothing, ${id}.defaults), []);
});
`,
    ],
  ]);
}

/** The smallest life-cycle that is one, and its table. */
export function lifecycleFiles(name: string): Map<string, string> {
  const folder = `core/src/domain/${name}`;
  return new Map([
    [
      `${folder}/${name}.ts`,
      `import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

export type State = { readonly status: "none" } | { readonly status: "open"; readonly at: Instant };
export type Command = { readonly type: "open" };
export type Event = { readonly type: "${name}-opened"; readonly at: Instant };
export type Code = "${name.replaceAll("-", "_")}_exists";

/** Where every one begins. */
export const initial: State = { status: "none" };

/** Answers what happens on a command, or why not. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "open":
      if (state.status === "open") return reject("${name.replaceAll("-", "_")}_exists");
      return accept<Event>({ type: "${name}-opened", at });
    default:
      return unreachable(command.type);
  }
}

/** The state after an event; it never refuses. */
export function evolve(_state: State, event: Event): State {
  return { status: "open", at: event.at };
}
`,
    ],
    [
      `${folder}/${name}.test.ts`,
      `import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./${name}.ts";

const open: Command = { type: "open" };

lifecycleTable(
  { initial, decide, evolve, statuses: { none: true, open: true }, commands: { open: true } },
  [
    ["the first opening is accepted", [], open, [{ type: "${name}-opened" }]],
    ["a second opening is refused", [open], open, "${name.replaceAll("-", "_")}_exists"],
  ],
);
`,
    ],
  ]);
}

/** A route that reads one thing by its id. */
export function routeFiles(name: string): Map<string, string> {
  return new Map([
    [
      `core/src/contract/routes/${name}.ts`,
      `import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { ExternalId } from "../schemas/shared.ts";

export const ${camelCase(name)} = defineRoute({
  id: "${camelCase(name)}",
  method: "GET",
  path: "/v1/${name}/{id}",
  summary: "${sentence(name)}.",
  tag: "Reviews",
  who: ["moderator"],
  params: z.object({ id: ExternalId }),
  status: 200,
  reply: z.object({ id: ExternalId }),
  errors: ["not_found"],
});
`,
    ],
  ]);
}

/** A job and the test that runs it twice. */
export function jobFiles(name: string): Map<string, string> {
  const id = camelCase(name);
  return new Map([
    [
      `server/src/jobs/${name}.ts`,
      `import type { JobData } from "../ports.ts";

/** What the job asks the use case to do; start.ts gives the real one. */
export type Run = (marketplaceId: string) => Promise<void>;

/** ${sentence(name)}. Running it twice changes nothing, because the use case decides again. */
export async function ${id}Job(run: Run, carried: JobData["${name}"]): Promise<void> {
  await run(carried.marketplaceId);
}
`,
    ],
    [
      `server/src/jobs/${name}.test.ts`,
      `import assert from "node:assert/strict";
import { test } from "node:test";
import { ${id}Job } from "./${name}.ts";

test("running it twice leaves what running it once leaves", async () => {
  const done = new Set<string>();
  const run = async (marketplaceId: string) => void done.add(marketplaceId);
  await ${id}Job(run, { marketplaceId: "harbour" });
  await ${id}Job(run, { marketplaceId: "harbour" });
  assert.deepEqual([...done], ["harbour"]);
});
`,
    ],
  ]);
}

function sentence(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
