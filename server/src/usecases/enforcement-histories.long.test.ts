import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "@candor/core/domain/measure/kinds.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import fc from "fast-check";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import {
  type EnforcementWorld,
  enforcementWorld,
  noWish,
  plantCase,
} from "../../testkit/enforcement-world.ts";
import { market } from "../../testkit/world.ts";
import { measuresOfCase, type StoredMeasure } from "../store/measures.ts";
import { statementsOfCase } from "../store/statements.ts";
import { readAccountHealth } from "./account-health.ts";
import { decideAppeal, escalateOverdueAppeals, fileAppeal, takeAppeal } from "./appeals.ts";
import { imposeMeasures } from "./impose-measures.ts";
import {
  acknowledgeMeasure,
  advanceMeasures,
  approveMeasure,
  declineMeasure,
  liftMeasure,
} from "./measures.ts";
import { refoldRatings } from "./refold-ratings.ts";

/**
 * Random histories of cases, measures, appeals and expiries. After every act no two measures of an
 * area hold on one subject and the points equal their recount from the ledger; at the end
 * everything can be put back.
 */

const caseIds = ["case_1", "case_2", "case_3"] as const;
const pick = fc.nat({ max: 50 });
const act = fc.oneof(
  fc.record({
    type: fc.constant("impose" as const),
    which: pick,
    field: fc.constantFrom("messages", "requests", "reviews"),
    severity: fc.constantFrom("low", "medium", "high", "critical"),
    skipTo: fc.option(fc.constantFrom(3, 4), { nil: null }),
    product: fc.option(
      fc.constantFrom("intake-closed", "rating-withheld", "offers-suppressed", "delisted"),
      {
        nil: null,
      },
    ),
    account: fc.option(fc.constantFrom("contributions-limited", "community-closed"), { nil: null }),
    removes: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom("approve" as const, "decline" as const), which: pick }),
  fc.record({
    type: fc.constant("lift" as const),
    which: pick,
    because: fc.constantFrom("cured", "mistake"),
  }),
  fc.record({ type: fc.constant("acknowledge" as const), which: pick }),
  fc.record({
    type: fc.constant("appeal" as const),
    which: pick,
    outcome: fc.constantFrom("upheld", "partly", "reversed", null),
  }),
  fc.record({ type: fc.constant("pass" as const), days: fc.constantFrom(1, 6, 15, 45, 100) }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const versions = new Map<string, number>();

async function measuresNow({ world: { deps } }: EnforcementWorld) {
  const all = await Promise.all(
    caseIds.map((caseId) => measuresOfCase(deps.db.kysely, market, caseId)),
  );
  return all.flat();
}

async function carryOut(given: EnforcementWorld, one: Act): Promise<void> {
  const { deps } = given.world;
  const key = { marketplaceId: market, userId: "lee" };
  const nth = <Value>(list: readonly Value[], place: number) => list[place % list.length];
  if (one.type === "pass") {
    deps.clock.pass(one.days * dayMs);
    await advanceMeasures(deps);
    await escalateOverdueAppeals(deps);
    return;
  }
  if (one.type === "impose") return impose(given, one);
  if (one.type === "appeal") return appeal(given, one);
  const measure = nth(await measuresNow(given), one.which);
  if (measure === undefined) return;
  const of = { ...key, measureId: measure.measureId };
  const reason = "Looked at again.";
  if (one.type === "approve") await approveMeasure(deps, of);
  if (one.type === "decline") await declineMeasure(deps, { ...of, reason });
  if (one.type === "lift") await liftMeasure(deps, { ...of, because: one.because, reason });
  if (one.type === "acknowledge") {
    const act = measure.state.status === "ended" ? "undo" : "carry_out";
    await acknowledgeMeasure(deps, { ...of, reference: "T-1", act });
  }
}

async function impose(
  given: EnforcementWorld,
  one: Extract<Act, { type: "impose" }>,
): Promise<void> {
  const caseId = caseIds[one.which % caseIds.length] ?? "case_1";
  const { field, severity, skipTo, product, account, removes } = one;
  const basis = { selfReported: false, unknowing: false, withheld: null, skipTo };
  await imposeMeasures(given.world.deps, {
    ...{ marketplaceId: market, caseId, userId: "mo", version: versions.get(caseId) ?? 0 },
    wish: {
      ...noWish,
      seller: { ...basis, sellerId: "brightco", field, severity },
      products: product === null ? [] : [{ productId: "lamp", kind: product }],
      accounts: account === null ? [] : [{ customerId: "ada", kind: account }],
      removedReviews: removes ? given.reviewIds.slice(0, 1) : [],
    },
  });
}

async function appeal(
  given: EnforcementWorld,
  { which, outcome }: Extract<Act, { type: "appeal" }>,
): Promise<void> {
  const { deps } = given.world;
  const all = await Promise.all(
    caseIds.map((caseId) => statementsOfCase(deps.db.kysely, market, caseId)),
  );
  const statements = all.flat();
  const statement = statements[which % statements.length];
  if (statement === undefined) return;
  const { statementId, addressee: role, addresseeId: id } = statement;
  const filed = await fileAppeal(deps, {
    ...{ marketplaceId: market, statementId, newEvidence: null, party: { role, id } },
    plea: { type: "not_me", words: "Not ours." },
  });
  if (!filed.ok || outcome === null) return;
  const key = { marketplaceId: market, appealId: filed.value.appealId, userId: "kim" };
  await takeAppeal(deps, key);
  const measures = await measuresNow(given);
  const lifts = measures
    .filter(({ terms }) => terms.statementId === statementId)
    .map(({ measureId }) => measureId)
    .slice(0, outcome === "partly" ? 1 : 0);
  await decideAppeal(deps, { ...key, outcome, reason: "As heard.", lifts });
}

const standing = ({ state: { status } }: StoredMeasure) =>
  status === "waiting" || status === "ordered" || status === "in_force" || status === "stayed";

function assertNoContradiction(measures: readonly StoredMeasure[]): void {
  const held = measures.filter(standing).flatMap(({ terms: { kind, subjectId } }) => {
    const { area, on } = factsOf(kind);
    return area === "advice" ? [] : [`${on} ${subjectId} ${area}`];
  });
  assert.deepEqual([...new Set(held)].length, held.length, held.join(", "));
}

/** Points counted again from the raw ledger alone, by numbers written down here once more. */
async function recount({ world: { deps } }: EnforcementWorld): Promise<number> {
  const { rows } = await sql<{ type: string; at: Date; payload: string }>`
    select type, occurred_at as at, payload from ledger_event
    order by occurred_at, event_id`.execute(deps.db.kysely);
  const cost: Readonly<Record<string, number>> = { low: 4, medium: 20, high: 60, critical: 120 };
  const breaches = new Map<string, { readonly points: number; readonly at: number }>();
  const told = new Set<string>();
  for (const { type, at, payload } of rows) {
    const { caseId, severity = "", on = "" } = JSON.parse(payload);
    if (type === "breach-noted") {
      breaches.set(caseId, { points: cost[severity] ?? 0, at: at.getTime() });
    }
    if (type === "breach-returned") breaches.delete(caseId);
    if (type === "measure-imposed" && (on === "seller" || on === "product")) told.add(caseId);
  }
  const since = deps.clock.now() - 180 * dayMs;
  const costs = [...breaches].map(([caseId, { points, at }]) =>
    told.has(caseId) && at > since ? points : 0,
  );
  return Math.max(0, 200 - costs.reduce((sum, one) => sum + one, 0));
}

onBothDatabases((fresh) => {
  test("no measures contradict each other, points equal their recount, and there is always a way back", async () => {
    const history = fc.array(act, { minLength: 6, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        const given = await enforcementWorld(await fresh());
        const { deps } = given.world;
        versions.set("case_1", given.version);
        for (const caseId of caseIds.slice(1)) {
          versions.set(caseId, await plantCase(given.world, caseId));
        }
        const before = await given.picture();
        for (const one of acts) {
          await carryOut(given, one);
          assertNoContradiction(await measuresNow(given));
          const health = await readAccountHealth(deps, {
            ...{ marketplaceId: market, sellerId: "brightco" },
          });
          assert.ok(health.ok);
          assert.equal(health.value.points, await recount(given), JSON.stringify(one));
        }
        for (const { measureId } of (await measuresNow(given)).filter(standing)) {
          const reason = "Everything is looked at again.";
          const key = { marketplaceId: market, measureId, userId: "kim" };
          const lifted = await liftMeasure(deps, { ...key, because: "mistake", reason });
          assert.ok(lifted.ok, "what stands can be lifted");
        }
        assert.deepEqual(await given.picture(), before);
        assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
      }),
      { numRuns: 25 },
    );
  });
});
