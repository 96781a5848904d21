import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { decideCase, getCase, listCases } from "./cases.ts";
import { type BroughtClaim, openOrJoinCase } from "./open-or-join-case.ts";

const report = (reportId: string, about: Partial<BroughtClaim> = {}): BroughtClaim => ({
  marketplaceId: market,
  at: 0,
  source: "people-reports",
  claimId: reportId,
  sentence: "A reader reports this review as advertising.",
  about: { accounts: ["ada"], products: ["lamp"] },
  texts: [{ of: "review", textId: "rev_1", productId: "lamp" }],
  facts: [{ fact: "reason given", value: "advertising" }],
  ...about,
});

const bring = ({ deps }: World, claim: BroughtClaim) =>
  deps.db.transaction((tx) => openOrJoinCase(tx, deps, { ...claim, at: deps.clock.now() }));

async function waiting({ deps }: World) {
  const listed = await listCases(deps, { marketplaceId: market, limit: 100 });
  assert.ok(listed.ok);
  return listed.value.items;
}

async function dismiss({ deps }: World, caseId: string) {
  const found = await getCase(deps, { marketplaceId: market, caseId });
  assert.ok(found.ok);
  const answer = { outcome: "dismissed", innocentCause: "Taste.", reason: "No rule." } as const;
  const seen = { marketplaceId: market, caseId, version: found.value.version };
  assert.ok((await decideCase(deps, { ...seen, userId: "mo", answer })).ok);
}

onBothDatabases((fresh) => {
  test("reports of one text are one case, however many people send them at once", async () => {
    const world = await makeWorld(await fresh());
    const brought = await Promise.all(
      ["rep-1", "rep-2", "rep-3"].map((id) => bring(world, report(id))),
    );
    assert.equal(new Set(brought.map(({ caseId }) => caseId)).size, 1);
    assert.deepEqual(brought.map(({ became }) => became).sort(), ["joined", "joined", "opened"]);
    const again = await bring(world, report("rep-2"));
    assert.deepEqual(again, { caseId: brought[0]?.caseId, became: "known" });
    const [only, ...others] = await waiting(world);
    assert.deepEqual(others, []);
    const { deps } = world;
    const found = await getCase(deps, { marketplaceId: market, caseId: only?.caseId ?? "" });
    assert.ok(found.ok);
    assert.equal(found.value.signals.length, 3);
    assert.deepEqual(found.value.members.texts, ["rev_1"]);
    assert.deepEqual(found.value.signals[0]?.evidence[0]?.rows, [
      { kind: "review", id: "rev_1", productId: "lamp" },
    ]);
    assert.ok(found.value.innocentCauses.length > 0, "a reporter may be wrong");
  });

  test("many reports of one text move it no further up than one", async () => {
    const world = await makeWorld(await fresh());
    await bring(world, report("rep-1"));
    const other = { texts: [{ of: "review" as const, textId: "rev_2", productId: "sofa" }] };
    const about = { accounts: ["ben"], products: ["sofa"] };
    await bring(world, report("rep-9", { ...other, about }));
    const before = (await waiting(world)).map(({ caseId }) => caseId);
    for (const id of ["rep-2", "rep-3", "rep-4"]) await bring(world, report(id));
    assert.deepEqual(
      (await waiting(world)).map(({ caseId }) => caseId),
      before,
    );
  });

  test("a report about a decided text is answered by that decision, about another text it is not", async () => {
    const world = await makeWorld(await fresh());
    const { caseId } = await bring(world, report("rep-1"));
    await dismiss(world, caseId);
    assert.deepEqual(await bring(world, report("rep-2")), { caseId, became: "seen_again" });
    assert.deepEqual(await waiting(world), []);
    const texts = [{ of: "review" as const, textId: "rev_other", productId: "lamp" }];
    assert.equal((await bring(world, report("rep-3", { texts }))).became, "opened");
  });

  test("refused messages of one seller are one case, and a new attempt takes it up again", async () => {
    const world = await makeWorld(await fresh());
    const refused = (claimId: string): BroughtClaim => ({
      ...report(claimId),
      source: "refused-messages",
      sentence: "The same offer was refused five times in a day.",
      about: { sellers: ["brightco"] },
      texts: [],
    });
    const { caseId } = await bring(world, refused("ref-1"));
    assert.deepEqual(await bring(world, refused("ref-2")), { caseId, became: "joined" });
    await dismiss(world, caseId);
    assert.deepEqual(await bring(world, refused("ref-3")), { caseId, became: "joined" });
    assert.equal((await waiting(world)).length, 1);
  });

  test("an authority's notice leads the queue", async () => {
    const world = await makeWorld(await fresh());
    await bring(world, report("rep-1"));
    const notice: BroughtClaim = {
      ...report("notice-1"),
      source: "regulator-notices",
      sentence: "The consumer office asks what is known of this seller.",
      about: { sellers: ["brightco"] },
      texts: [],
    };
    const { caseId } = await bring(world, notice);
    assert.equal((await waiting(world))[0]?.caseId, caseId);
  });
});
