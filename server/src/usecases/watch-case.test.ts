import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { waitingCaseId as idOf, plantWaitingCases } from "../../testkit/waiting-cases.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { besideCases } from "./beside-cases.ts";
import { decideCase, leaseCase, listCases, noteCase, snoozeCase } from "./cases.ts";
import { deskAround } from "./desk-settings.ts";
import { placeHold } from "./legal-holds.ts";
import { watchCase } from "./watch-case.ts";

const mo = { marketplaceId: market, userId: "mo" };
const kim = { marketplaceId: market, userId: "kim" };
const [first, second, third] = [idOf(1), idOf(2), idOf(3)];

onBothDatabases((fresh) => {
  test("whoever watches a case is told of what others do with it, until they have seen it", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await plantWaitingCases(world, 2);
    const movedOf = async () => (await deskAround(deps, mo)).moved;
    assert.deepEqual(await watchCase(deps, { ...mo, caseId: idOf(9), watching: true }), {
      ...{ ok: false, code: "not_found", facts: {} },
    });
    assert.ok((await watchCase(deps, { ...mo, caseId: first, watching: true })).ok);
    await noteCase(deps, { ...mo, caseId: first, text: "Mine." });
    await noteCase(deps, { ...kim, caseId: second, text: "Nobody watches this one." });
    await leaseCase(deps, { ...kim, caseId: first, version: 1, action: "take" });
    assert.equal(await movedOf(), 0, "what one does oneself, and a lease, is no movement");

    await noteCase(deps, { ...kim, caseId: first, text: "They share a street." });
    assert.equal(await movedOf(), 1);
    const { mark } = await deskAround(deps, mo);
    await noteCase(deps, { ...kim, caseId: first, text: "And a bank." });
    assert.notEqual((await deskAround(deps, mo)).mark, mark, "each movement is told");
    const beside = await besideCases(deps, { ...mo, queue: "watched" }, [first]);
    assert.deepEqual(Object.keys(beside), [first]);

    await watchCase(deps, { ...mo, caseId: first, watching: true });
    assert.equal(await movedOf(), 0, "seen");
    await noteCase(deps, { ...kim, caseId: first, text: "Once more." });
    await watchCase(deps, { ...mo, caseId: first, watching: false });
    assert.equal(await movedOf(), 0);
  });

  test("each queue holds what it says, in its order, narrowed to one kind", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await plantWaitingCases(world, 4);
    const ids = async (wish: Partial<Parameters<typeof listCases>[1]>) => {
      const page = await listCases(deps, { ...mo, limit: 10, ...wish });
      assert.ok(page.ok);
      return page.value.items.map(({ caseId }) => caseId);
    };
    const until = deps.clock.now() + dayMs;
    await leaseCase(deps, { ...mo, caseId: first, version: 1, action: "take" });
    await snoozeCase(deps, { ...mo, caseId: second, version: 1, until, reason: "Waits." });
    const dismissed = {
      outcome: "dismissed",
      innocentCause: "A club.",
      reason: "They met.",
    } as const;
    await decideCase(deps, { ...mo, caseId: third, version: 1, answer: dismissed });
    await watchCase(deps, { ...kim, caseId: third, watching: true });
    await placeHold(deps, {
      ...{ ...mo, subject: "case", subjectId: idOf(4), reason: "A claim." },
      until: new Date(until).toISOString(),
    });

    assert.deepEqual(await ids({}), [first, idOf(4)]);
    assert.deepEqual(await ids({ queue: "mine" }), [first]);
    assert.deepEqual(await ids({ queue: "mine", ...kim }), []);
    assert.deepEqual(await ids({ queue: "aside" }), [second]);
    assert.deepEqual(await ids({ queue: "decided", sort: "changed" }), [third]);
    assert.deepEqual(await ids({ queue: "watched", ...kim }), [third]);
    assert.deepEqual(await ids({ queue: "held" }), [idOf(4)]);
    assert.deepEqual(await ids({ detector: "rating-bursts" }), []);
    assert.deepEqual(await ids({ detector: "co-review-rings", sort: "oldest" }), [first, idOf(4)]);
    const beside = await besideCases(deps, { ...mo, queue: "held" }, [idOf(4)]);
    assert.deepEqual(beside, {
      [idOf(4)]: {
        holdings: [{ because: "legal", count: 1, until: new Date(until).toISOString() }],
      },
    });

    for (const sort of ["pressing", "oldest", "changed"] as const) {
      const head = await listCases(deps, { ...mo, sort, limit: 1 });
      assert.ok(head.ok && head.value.next !== null);
      const rest = await listCases(deps, { ...mo, sort, limit: 9, after: head.value.next });
      assert.ok(rest.ok);
      const all = [...head.value.items, ...rest.value.items].map(({ caseId }) => caseId);
      assert.deepEqual(all, await ids({ sort }), sort);
    }
  });
});
