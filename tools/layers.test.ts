import assert from "node:assert/strict";
import { test } from "node:test";
import { breachesIn, layers } from "./layers.ts";

function planted(path: string, line: string): string[] {
  return breachesIn([{ path, text: `${line}\n` }]).map((breach) => breach.why);
}

const forbidden: [name: string, path: string, line: string, why: string][] = [
  [
    "the kernel imports nothing",
    "core/src/kernel/span.ts",
    'import { screen } from "../policy/kit/screen.ts";',
    "kernel may not import policy",
  ],
  [
    "core has no Node",
    "core/src/policy/kit/screen.ts",
    'import { readFileSync } from "node:fs";',
    "policy may not import package node",
  ],
  [
    "a life-cycle imports no other",
    "core/src/domain/review/review.ts",
    'import { decide } from "../rating/rating.ts";',
    "these parts stand alone",
  ],
  [
    "a life-cycle takes only types from the policy",
    "core/src/domain/review/review.ts",
    'import { screen } from "../../policy/kit/screen.ts";',
    "domain may import only types from policy",
  ],
  [
    "HTTP reaches no store",
    "server/src/http/bind.ts",
    'import { reviewById } from "../store/reviews.ts";',
    "http may not import store",
  ],
  [
    "a job reaches no store, not even through a re-export",
    "server/src/jobs/refold.ts",
    'export { reviewById } from "../store/reviews.ts";',
    "jobs may not import store",
  ],
  [
    "a dynamic import counts as one",
    "server/src/jobs/refold.ts",
    'const store = await import("../store/reviews.ts");',
    "jobs may not import store",
  ],
  [
    "a use case runs nothing of the database",
    "server/src/usecases/submit-review.ts",
    'import { openDatabase } from "../db/database.ts";',
    "usecases may import only types from db",
  ],
  [
    "SQL builders stay below the use cases",
    "server/src/usecases/submit-review.ts",
    'import { sql } from "kysely";',
    "usecases may not import package kysely",
  ],
  [
    "a page cannot reach the server",
    "web/src/storefront/product-page.tsx",
    'import { config } from "@candor/server/config.ts";',
    "web may not import config",
  ],
  [
    "one face does not import another",
    "web/src/seller/inbox.tsx",
    'import { Desk } from "../moderation/desk.tsx";',
    "these parts stand alone",
  ],
  [
    "nothing that ships imports a testkit",
    "server/src/usecases/submit-review.ts",
    'import { world } from "../../testkit/world.ts";',
    "nothing imports testkit",
  ],
  [
    "a file outside every layer is noticed",
    "core/src/misc/thing.ts",
    "export {};",
    "the file stands in no layer of the table",
  ],
];

for (const [name, path, line, why] of forbidden) {
  test(`layers catch it: ${name}`, () => assert.deepEqual(planted(path, line), [why]));
}

const allowed: [path: string, line: string][] = [
  [
    "core/src/domain/review/review.ts",
    'import type { Verdict } from "../../policy/kit/verdict.ts";',
  ],
  [
    "core/src/domain/review/review.ts",
    'import { type Verdict } from "../../policy/kit/verdict.ts";',
  ],
  ["server/src/usecases/submit-review.ts", 'import type { Tx } from "../db/database.ts";'],
  ["server/src/store/reviews.ts", 'import { sql } from "kysely";'],
  ["server/src/http/server.ts", 'import cookie from "@fastify/cookie";'],
  ["server/src/store/reviews.test.ts", 'import { world } from "../../testkit/world.ts";'],
  ["web/src/seller/composer.tsx", 'import { screen } from "@candor/core/policy/kit/screen.ts";'],
  ["web/src/seller/composer.tsx", 'import { Button } from "../ui/button.tsx";'],
];

for (const [path, line] of allowed) {
  test(`layers let pass in ${path}: ${line}`, () => assert.deepEqual(planted(path, line), []));
}

test("every row of the table names layers that exist", () => {
  const names = new Set(layers.map((layer) => layer.name));
  for (const layer of layers) {
    for (const named of [...layer.may, ...(layer.types ?? [])]) {
      assert.ok(named === "*" || names.has(named), `${layer.name} names ${named}`);
    }
  }
});
