import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { decideCase, getCase, listCases } from "./cases.ts";
import { decideCases } from "./decide-cases.ts";
import { getSecondLook, listSecondLooks, lookAgain } from "./look-again.ts";
import { myDecisions } from "./my-decisions.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

const dismissed = { outcome: "dismissed", innocentCause: "Taste.", reason: "No rule." } as const;
const upheld = {
  outcome: "upheld",
  against: "accounts",
  framing: "",
  reason: "Copied from another page.",
} as const;

/** Every decision is drawn here, or none. */
const drawing = ({ deps }: World, isDrawn: boolean) => ({
  ...deps,
  random: { bytes: (length: number) => new Uint8Array(length).fill(isDrawn ? 0 : 255) },
});

async function report({ deps }: World, author: string): Promise<string> {
  const brought = await deps.db.transaction((tx) =>
    openOrJoinCase(tx, deps, {
      ...{ marketplaceId: market, at: deps.clock.now(), source: "people-reports" },
      ...{ claimId: `rep-${author}`, sentence: "A reader reports a review." },
      about: { accounts: [author], products: ["lamp"] },
      texts: [{ of: "review", textId: `rev-${author}`, productId: "lamp" }],
    }),
  );
  return brought.caseId;
}

async function decideAs(world: World, userId: string, caseId: string, isDrawn = true) {
  const found = await getCase(world.deps, { marketplaceId: market, caseId });
  assert.ok(found.ok);
  const seen = { marketplaceId: market, caseId, userId, version: found.value.version };
  const decided = await decideCase(drawing(world, isDrawn), { ...seen, answer: dismissed });
  assert.ok(decided.ok);
  return { ...seen, version: decided.value.version };
}

const li = { marketplaceId: market, userId: "li" };
const mo = { marketplaceId: market, userId: "mo" };

onBothDatabases((fresh) => {
  test("a drawn decision is answered again by somebody who is not told the first answer", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    const seen = await decideAs(world, "mo", await report(world, "ada"));
    await decideAs(world, "mo", await report(world, "ben"), false);
    const { caseId } = seen;

    const owns = await listSecondLooks(deps, mo);
    assert.deepEqual(owns.value.items, [], "nobody looks again at their own answer");
    const waiting = await listSecondLooks(deps, li);
    assert.deepEqual(
      waiting.value.items.map((item) => item.caseId),
      [caseId],
    );
    const blind = await getSecondLook(deps, { ...li, caseId });
    assert.ok(blind.ok);
    assert.equal(blind.value.answer, null);
    assert.doesNotMatch(JSON.stringify(blind.value), /No rule|Taste|"mo"/);

    const again = await lookAgain(deps, { ...seen, ...li, answer: dismissed });
    assert.ok(again.ok && again.value.status === "decided");
    const own = await myDecisions(deps, { ...mo, language: "en" });
    assert.deepEqual(
      [own.decided, own.looked, own.agreed, own.taken, own.minutes, own.takenBack],
      [2, 1, 1, 0, null, 0],
    );
    assert.equal(own.counts.at(-1), 2);
    assert.equal(own.rules[0]?.dismissed, 2);
    assert.equal(own.team, null, "one person is no group to be compared with");
    const { looked, agreed } = (await listSecondLooks(deps, li)).value;
    assert.deepEqual([looked, agreed], [1, 1]);
    const none = await getSecondLook(deps, { ...li, caseId });
    assert.equal(none.ok ? "" : none.code, "second_look_none");
  });

  test("who answers otherwise opens the case again, and the ledger tells that they differed", async () => {
    const db = await fresh();
    const world = await makeWorld(db);
    const seen = await decideAs(world, "mo", await report(world, "ada"));
    const again = await lookAgain(world.deps, { ...seen, ...li, answer: upheld });
    assert.ok(again.ok && again.value.status === "open");
    const { looked, agreed } = (await listSecondLooks(world.deps, li)).value;
    assert.deepEqual([looked, agreed], [1, 0]);
    const { rows } = await sql<{ payload: string }>`
      select payload from ledger_event where type = 'case-looked-again'`.execute(db.kysely);
    assert.match(rows[0]?.payload ?? "", /"agrees":false/);
    assert.doesNotMatch(rows[0]?.payload ?? "", /Copied|"li"/, "nobody is named in public");
  });

  test("a cluster is decided with one answer; what changed meanwhile is left and told", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    const ids = [
      await report(world, "ada"),
      await report(world, "ben"),
      await report(world, "cem"),
    ];
    const [first = ""] = ids;
    const found = await getCase(deps, { marketplaceId: market, caseId: first });
    assert.ok(found.ok);
    assert.deepEqual(
      found.value.related.map(({ caseId }) => caseId).sort(),
      ids.slice(1).sort(),
      "they are about one product",
    );
    const cases = [first, ...found.value.related.map(({ caseId }) => caseId)];
    const wish = {
      ...mo,
      cases: cases.map((caseId, at) => ({ caseId, version: at === 1 ? 7 : 1 })),
      answer: dismissed,
    };
    const [one, two] = await Promise.all([decideCases(deps, wish), decideCases(deps, wish)]);
    const codes = [...one.value.items, ...two.value.items].map(({ code }) => code).sort();
    assert.deepEqual(codes, [
      ...["case_changed", "case_changed", "case_decided", "case_decided"],
      ...[null, null],
    ]);
    const left = await listCases(deps, { marketplaceId: market, limit: 10 });
    assert.ok(left.ok && left.value.items.length === 1);
  });
});
