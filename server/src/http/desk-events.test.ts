import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { moderatorActor, pagesOf } from "../../testkit/pages.ts";
import { plantWaitingCases, waitingCaseId } from "../../testkit/waiting-cases.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { leaseCase } from "../usecases/cases.ts";
import { changedSince, readShown } from "./live-events.ts";

let db: Database;
let world: World;
let app: FastifyInstance;
let cookie: string;

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  await plantWaitingCases(world, 3);
  const pages = await pagesOf(world, { mo: moderatorActor("mo") });
  app = pages.app;
  cookie = (await pages.as("mo")).cookie;
});
after(async () => {
  await app.close();
  await db.close();
});

test("a page that starts to listen is told what changed since it was made", {
  timeout: 120_000,
}, async () => {
  const caseId = waitingCaseId(2);
  const { body } = await app.inject({ url: `/desk/cases/${caseId}`, headers: { cookie } });
  const lease = { marketplaceId: market, caseId, userId: "kim", version: 1 };
  assert.ok((await leaseCase(world.deps, { ...lease, action: "take" })).ok);
  const shown = [...body.matchAll(/data-live="([^"]+)"/g)].map(([, mark]) => mark).join(",");
  assert.deepEqual(JSON.parse(await firstChange(shown)), [`case.${caseId}`]);
});

test("the queues of held reviews, measures and appeals are told of too", {
  timeout: 120_000,
}, async () => {
  for (const [path, topic] of [
    ["/desk", "held"],
    ["/desk/measures", "measures"],
    ["/desk/appeals", "appeals"],
  ]) {
    const { body } = await app.inject({ url: path ?? "", headers: { cookie } });
    const [, mark = ""] = new RegExp(`data-live="${topic}~([^"]+)"`).exec(body) ?? [];
    assert.match(mark, /^[0-9a-f]{32}$/, path);
    assert.deepEqual(JSON.parse(await firstChange(`${topic}~another`)), [topic]);
  }
  const { body } = await app.inject({ url: "/desk", headers: { cookie } });
  const [shown = ""] = /held~[0-9a-f]+/.exec(body) ?? [];
  await world.product("lamp");
  await world.buyer("ben").isTrusted("held");
  await world.buyer("ben").orders("lamp");
  assert.ok((await world.buyer("ben").reviews("lamp", { stars: 4 })).ok);
  assert.deepEqual(JSON.parse(await firstChange(shown)), ["held"]);
});

test("a page that shows what stands is told of what comes next, not of what it shows", () => {
  const shown = readShown("queue.2~abc,case.one~1");
  const now = (mark: string) => new Map([["queue.2", mark]]);
  assert.deepEqual(changedSince(shown, now("abc")), []);
  assert.deepEqual(changedSince(shown, now("abd")), ["queue.2"]);
  assert.deepEqual(readShown(""), []);
});

/** The first that a listening page is told. */
async function firstChange(shown: string): Promise<string> {
  const answer = await app.inject({
    url: `/desk/events?shown=${encodeURIComponent(shown)}`,
    headers: { cookie },
    payloadAsStream: true,
  });
  for await (const part of answer.stream()) {
    const told = /^data: (.*)$/m.exec(String(part))?.[1];
    if (told !== undefined) return told;
  }
  throw new Error("the stream ended before anything was told");
}
