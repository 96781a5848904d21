import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld } from "../../testkit/world.ts";
import { startLogging } from "../telemetry.ts";
import { refoldRatingsJob } from "./refold-ratings.ts";

afterEach(() => startLogging({ level: "silent" }));

onBothDatabases((fresh) => {
  test("the night's refold finds no difference, says so, and may run twice", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    assert.ok((await world.buyer("ada").reviews("lamp")).ok);
    const lines: string[] = [];
    startLogging({ level: "info", destination: { write: (line) => void lines.push(line) } });
    await refoldRatingsJob(world.deps);
    await refoldRatingsJob(world.deps);
    const said = lines
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === "ratings refolded");
    assert.deepEqual(
      said.map(({ level, products, differences }) => ({ level, products, differences })),
      [
        { level: "info", products: 1, differences: 0 },
        { level: "info", products: 1, differences: 0 },
      ],
    );
  });

  test("a rating that was changed by hand is reported as an error", async () => {
    const db = await fresh();
    const world = await makeWorld(db);
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    await world.buyer("ada").reviews("lamp");
    await db.kysely.updateTable("rating").set({ count_5: 7 }).execute();
    const lines: string[] = [];
    startLogging({ level: "error", destination: { write: (line) => void lines.push(line) } });
    await refoldRatingsJob(world.deps);
    assert.match(lines.join(), /"differences":1/);
  });
});
