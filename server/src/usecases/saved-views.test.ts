import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { dropView, listViews, saveView } from "./saved-views.ts";

const mo = { marketplaceId: market, userId: "mo", page: "/desk/cases" };

onBothDatabases((fresh) => {
  test("a view is kept for one person and one page, and its name means the newest of it", async () => {
    const { deps } = await makeWorld(await fresh());
    const names = async (of: typeof mo) =>
      (await listViews(deps, of)).map(({ name, query }) => `${name} ${JSON.stringify(query)}`);
    const save = (name: string, find: string) => saveView(deps, mo, { name, query: { find } });
    assert.ok((await save("Lamps", "lamp")).ok);
    assert.ok((await save("Rings", "ring")).ok);
    assert.ok((await save("Lamps", "lantern")).ok);
    assert.deepEqual((await names(mo)).toSorted(), [
      'Lamps {"find":"lantern"}',
      'Rings {"find":"ring"}',
    ]);
    assert.deepEqual(await names({ ...mo, userId: "kim" }), []);
    assert.deepEqual(await names({ ...mo, page: "/desk/measures" }), []);

    const [first] = await listViews(deps, mo);
    await dropView(deps, { ...mo, userId: "kim" }, first?.viewId ?? "");
    assert.equal((await names(mo)).length, 2, "nobody forgets another's view");
    for (const _ of [1, 2]) await dropView(deps, mo, first?.viewId ?? "");
    assert.equal((await names(mo)).length, 1);
  });

  test("a page holds so many views and no more", async () => {
    const { deps } = await makeWorld(await fresh());
    const save = (name: string) => saveView(deps, mo, { name, query: { find: name } });
    for (let at = 0; at < limits.savedViewsMax; at++) assert.ok((await save(`View ${at}`)).ok);
    assert.partialDeepStrictEqual(await save("One more"), { code: "invalid_request" });
    assert.ok((await save("View 3")).ok, "one that is kept can be kept anew");
  });
});
