import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { taken } from "../../testkit/feedback-stage.ts";
import { brigadeAccounts, plantReportBrigade } from "../../testkit/report-world.ts";
import { plantRing, ringAccounts, ringProducts } from "../../testkit/ring-world.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { detectorsHere, detectorsInThread } from "../adapters/detection-worker.ts";
import type { DetectorHost } from "../ports.ts";
import { decideCase, getCase, leaseCase, listCases } from "./cases.ts";
import { reportReviews } from "./report-reviews.ts";
import { cancelDetection, type RunDeps, runDetectors, silenceMsMax } from "./run-detectors.ts";

const bounds = { reviewsMax: 100_000, textCharsMax: 1_000_000 };
const depsOf = (world: World, detectors: DetectorHost = detectorsHere): RunDeps => ({
  ...world.deps,
  detectors,
  bounds,
});
const full = { marketplaceId: market, kind: "full" } as const;
const incremental = { marketplaceId: market, kind: "incremental" } as const;

async function casesOf(world: World) {
  const listed = await listCases(world.deps, { marketplaceId: market, limit: 100 });
  assert.ok(listed.ok);
  return listed.value.items;
}

/** Detectors whose process dies at one of the passes. */
function dyingAt(pass: string): DetectorHost {
  return {
    open: (snapshot) => {
      const search = detectorsHere.open(snapshot);
      return {
        ...search,
        run: (id) => (id === pass ? new Promise(() => undefined) : search.run(id)),
      };
    },
  };
}

onBothDatabases((fresh) => {
  test("a ring becomes one case with its people, its products and a way to each review", async () => {
    const world = await makeWorld(await fresh());
    await plantRing(world);
    const outcome = await runDetectors(
      depsOf(world, detectorsInThread({ memoryMbMax: 512 })),
      full,
    );
    assert.equal(outcome.status, "done");
    const [ring, ...others] = await casesOf(world);
    assert.ok(ring !== undefined);
    assert.deepEqual(others, [], "its bursts and its list are one matter");
    const found = await getCase(world.deps, { marketplaceId: market, caseId: ring.caseId });
    assert.ok(found.ok);
    const { members, signals, innocentCauses } = found.value;
    const people = members.reviewers.map(({ id }) => id);
    for (const account of ringAccounts) assert.ok(people.includes(account));
    assert.ok(signals.some(({ detector }) => detector === "co-review-rings"));
    assert.deepEqual(members.products.map(({ id }) => id).sort(), [...ringProducts].sort());
    assert.equal(members.products[0]?.name, `The ${members.products[0]?.id}`);
    const rows = signals.flatMap(({ evidence }) => evidence.flatMap((fact) => fact.rows));
    assert.ok(rows.length > 0);
    for (const row of rows) assert.match(row.id, /^rev_/);
    assert.ok(
      innocentCauses.some((cause) => cause.includes("book club") || cause.includes("club")),
    );
  });

  test("a second pass finds the same and opens nothing", async () => {
    const world = await makeWorld(await fresh());
    await plantRing(world);
    await runDetectors(depsOf(world), full);
    const first = await casesOf(world);
    world.deps.clock.pass(1_000);
    const again = await runDetectors(depsOf(world), full);
    assert.ok(again.status === "done");
    const reports = Object.values(again.run.report);
    assert.equal(
      reports.reduce((sum, { opened, joined }) => sum + opened + joined, 0),
      0,
    );
    assert.ok(reports.some(({ known }) => known > 0));
    assert.deepEqual(await casesOf(world), first);
  });

  test("a pass that was killed goes on where it stopped, with no case twice", async () => {
    const db = await fresh();
    const world = await makeWorld(db);
    await plantRing(world);
    // Never awaited: the process that made it is gone.
    const passed = new Promise<void>((resolve) => {
      void runDetectors(depsOf(world, dyingAt("near-duplicate-text")), {
        ...full,
        onPass: (pass) => pass === "rating-bursts" && resolve(),
      });
    });
    await passed;
    const busy = await runDetectors(depsOf(world), full);
    assert.equal(busy.status, "busy", "nobody breaks into a run that is going on");
    world.deps.clock.pass(silenceMsMax);
    const resumed = await runDetectors(depsOf(world), full);
    assert.ok(resumed.status === "done");
    assert.equal(new Set(resumed.run.passesDone).size, resumed.run.passes.length);
    assert.equal((await casesOf(world)).length, 1);
    const { rows } = await sql<{ runs: number }>`
      select count(*)::integer as runs from detection_run`.execute(db.kysely);
    assert.equal(rows[0]?.runs, 1);
  });

  test("a run that a stopping server leaves is gone on with at once", async () => {
    const world = await makeWorld(await fresh());
    await plantRing(world);
    const stopping = new AbortController();
    const inMidPass: DetectorHost = {
      open: (snapshot) => {
        const { run, ...search } = dyingAt("near-duplicate-text").open(snapshot);
        const stoppedAt = (pass: string) => {
          if (pass === "near-duplicate-text") queueMicrotask(() => stopping.abort());
          return run(pass);
        };
        return { ...search, run: stoppedAt };
      },
    };
    const { signal } = stopping;
    const stopped = await runDetectors(depsOf(world, inMidPass), { ...full, signal });
    assert.equal(stopped.status, "stopped");
    const resumed = await runDetectors(depsOf(world), full);
    assert.ok(resumed.status === "done");
    assert.deepEqual([...resumed.run.passesDone].sort(), [...resumed.run.passes].sort());
    assert.equal((await casesOf(world)).length, 1);
  });

  test("a run that is cancelled files nothing more, and another can begin", async () => {
    const world = await makeWorld(await fresh());
    await plantRing(world);
    const cancelled = await runDetectors(
      depsOf(world, {
        open: (snapshot) => {
          const search = detectorsHere.open(snapshot);
          return {
            ...search,
            run: async (pass) => {
              await cancelDetection(world.deps, { marketplaceId: market });
              return search.run(pass);
            },
          };
        },
      }),
      full,
    );
    assert.equal(cancelled.status, "cancelled");
    assert.deepEqual(await casesOf(world), []);
    world.deps.clock.pass(1_000);
    assert.equal((await runDetectors(depsOf(world), full)).status, "done");
  });

  test("new reviews wake the detectors that read reviews, and no others", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    assert.equal((await runDetectors(depsOf(world), incremental)).status, "nothing_new");
    await runDetectors(depsOf(world), full);
    world.deps.clock.pass(300_000);
    assert.equal((await runDetectors(depsOf(world), incremental)).status, "nothing_new");
    await world.buyer("ada").orders("lamp");
    assert.ok((await world.buyer("ada").reviews("lamp")).ok);
    const ran = await runDetectors(depsOf(world), incremental);
    assert.ok(ran.status === "done");
    assert.ok(ran.run.passes.includes("co-review-rings"));
    assert.ok(!ran.run.passes.includes("vote-brigades"));
  });

  test("a page that becomes another product is a case minutes later, with the page to open", async () => {
    const world = await makeWorld(await fresh());
    await plantRing(world);
    await runDetectors(depsOf(world), full);
    world.deps.clock.pass(300_000);
    const asOf = instantToIso(world.deps.clock.now());
    const product = { title: "Grounded kettle, two litres", category: ["Kitchen", "Kettles"] };
    await world.product("product-3", { ...product, brand: "Grettis", asOf });
    const ran = await runDetectors(depsOf(world), incremental);
    assert.ok(ran.status === "done");
    assert.deepEqual(ran.run.passes, ["variation-merges", "identity-drift"]);
    const drift = (await casesOf(world)).find(({ detectors }) =>
      detectors.some(({ id }) => id === "identity-drift"),
    );
    const found = await getCase(world.deps, { marketplaceId: market, caseId: drift?.caseId ?? "" });
    assert.ok(found.ok);
    assert.deepEqual(
      found.value.members.products.map(({ id }) => id),
      ["product-3"],
    );
    const rows = found.value.signals.flatMap(({ evidence }) => evidence.flatMap((e) => e.rows));
    assert.ok(rows.some(({ kind, id }) => kind === "product" && id === "product-3"));
  });

  test("accounts that report in step are a case minutes after the next report", async () => {
    const world = await makeWorld(await fresh());
    await runDetectors(depsOf(world), full);
    world.deps.clock.pass(300_000);
    await plantReportBrigade(world);
    await world.buyer("ada").orders("lamp", { from: "lampco" });
    const written = taken(await world.buyer("ada").reviews("lamp"));
    await runDetectors(depsOf(world), incremental);
    world.deps.clock.pass(300_000);
    const reporter = { marketplaceId: market, kind: "customer", id: "ben" } as const;
    const filing = { reviewIds: [written.reviewId], reason: "misfiled", note: "Here." } as const;
    taken(await reportReviews(world.deps, { reporter, ...filing }));
    const ran = await runDetectors(depsOf(world), incremental);
    assert.ok(ran.status === "done");
    assert.deepEqual(ran.run.passes, ["report-brigades"]);
    const brigade = (await casesOf(world)).find(({ detectors }) =>
      detectors.some(({ id }) => id === "report-brigades"),
    );
    const key = { marketplaceId: market, caseId: brigade?.caseId ?? "" };
    const { members, signals } = taken(await getCase(world.deps, key));
    assert.deepEqual(
      members.reviewers.map(({ id }) => id),
      brigadeAccounts,
    );
    const rows = signals.flatMap(({ evidence }) => evidence.flatMap((fact) => fact.rows));
    assert.ok(rows.length > 0 && rows.every(({ id }) => id.startsWith("review-")));
  });

  test("two moderators cannot decide one case, and the evidence is frozen with the answer", async () => {
    const db = await fresh();
    const world = await makeWorld(db);
    await plantRing(world);
    await runDetectors(depsOf(world), full);
    const [ring] = await casesOf(world);
    assert.ok(ring !== undefined);
    const { caseId, version } = ring;
    const seen = { marketplaceId: market, caseId, version };
    const answer = { outcome: "dismissed", innocentCause: "A club.", reason: "They met." } as const;
    const answers = await Promise.all(
      ["mo", "li"].map((userId) => decideCase(world.deps, { ...seen, userId, answer })),
    );
    assert.deepEqual(answers.map((one) => (one.ok ? "decided" : one.code)).sort(), [
      "case_decided",
      "decided",
    ]);
    const { rows } = await sql<{ evidence: string; payload: string }>`
      select c.evidence, e.payload from case_event c
      join ledger_event e using (marketplace_id, event_id)
      where c.evidence is not null`.execute(db.kysely);
    assert.equal(rows.length, 1);
    const hash = createHash("sha256")
      .update(rows[0]?.evidence ?? "")
      .digest("hex");
    assert.equal(JSON.parse(rows[0]?.payload ?? "").evidenceHash, hash);
    assert.doesNotMatch(rows[0]?.payload ?? "", /ring-\d/, "nobody is named in public");
    world.deps.clock.pass(1_000);
    await runDetectors(depsOf(world), full);
    assert.deepEqual(await casesOf(world), [], "what was dismissed is not asked again");
  });

  test("evidence that came after the page was loaded must be seen before the decision", async () => {
    const world = await makeWorld(await fresh());
    await plantRing(world);
    await runDetectors(depsOf(world), full);
    const [ring] = await casesOf(world);
    assert.ok(ring !== undefined);
    const seen = { marketplaceId: market, caseId: ring.caseId, version: ring.version };
    const taken = await leaseCase(world.deps, { ...seen, userId: "mo", action: "take" });
    assert.ok(taken.ok);
    const over = await leaseCase(world.deps, { ...seen, userId: "li", action: "take" });
    assert.equal(over.ok ? "" : over.code, "case_leased");
    const answer = {
      outcome: "upheld",
      against: "accounts",
      framing: "",
      reason: "A list.",
    } as const;
    const stale = await decideCase(world.deps, { ...seen, userId: "mo", answer });
    assert.equal(stale.ok ? "" : stale.code, "case_changed");
    const { version } = taken.value;
    const decided = await decideCase(world.deps, { ...seen, version, userId: "mo", answer });
    assert.ok(decided.ok && decided.value.status === "decided");
  });
});
