import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { transparencyProblems } from "@candor/core/contract/schemas/transparency.ts";
import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { market } from "../../testkit/world.ts";
import { euDatabaseAt } from "../adapters/eu-database.ts";
import type { Database } from "../db/database.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { listTransparencyStatements, submitStatements } from "./submit-statements.ts";

type Stored = { readonly puid: string } & Readonly<Record<string, unknown>>;

/** What stands in for the EU database: it keeps what it is sent, and breaks when it is told to. */
const stored: Stored[] = [];
const batches: number[] = [];
let mood: "well" | "down" | "takes and dies" = "well";
const server = createServer(async (request, response) => {
  assert.equal(request.headers.authorization, "Bearer secret");
  if (mood === "down") return response.writeHead(503).end("maintenance");
  const asked = /existing-puid\/(.+)$/.exec(request.url ?? "")?.[1];
  if (asked !== undefined) {
    const found = stored.some(({ puid }) => puid === decodeURIComponent(asked));
    return response.writeHead(found ? 302 : 404, { location: "/statement/1" }).end();
  }
  const { statements } = JSON.parse(await bodyOf(request)) as { statements: Stored[] };
  batches.push(statements.length);
  const isKnown = statements.some(({ puid }) => stored.some((one) => one.puid === puid));
  const isWrong = statements.some((one) => transparencyProblems(one).length > 0);
  if (isKnown || isWrong || statements.length > 100) return response.writeHead(422).end("no");
  stored.push(...statements);
  if (mood === "takes and dies") return response.destroy();
  return response.writeHead(201, { "content-type": "application/json" }).end("{}");
});

before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
after(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  stored.length = 0;
  batches.length = 0;
  mood = "well";
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const databaseHere = () => {
  const { port } = server.address() as AddressInfo;
  return euDatabaseAt({ url: `http://127.0.0.1:${port}/`, token: "secret" });
};

/** A world with statements to a seller and to three authors, `copies` times over. */
async function worldWith(db: Database, copies = 1) {
  const { world, caseId, version, reviewIds } = await enforcementWorld(db);
  const { deps } = world;
  const wish = { ...sellerWish(), removedReviews: reviewIds };
  const whose = { marketplaceId: market, caseId, version, userId: "mo", wish };
  assert.ok((await imposeMeasures(deps, whose)).ok);
  for (let copy = 1; copy < copies; copy++) {
    await sql`insert into statement (marketplace_id, statement_id, case_id, addressee,
        addressee_id, deciders, category, language, content, issued_at, appeal_until, created_at)
      select marketplace_id, statement_id || ${`x${copy}`}, case_id, addressee, addressee_id,
        deciders, category, language, jsonb_set(content, '{statementId}',
          to_jsonb(statement_id || ${`x${copy}`})), issued_at, appeal_until, created_at
      from statement where statement_id not like '%x%'`.execute(db.kysely);
  }
  return { ...deps, euDatabase: databaseHere() };
}

async function waitingIn({ kysely }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ puid: string }>`
    select puid from eu_submission where status = 'waiting' order by puid`.execute(kysely);
  return rows.map(({ puid }) => puid);
}

onBothDatabases((fresh) => {
  test("statements are sent once, at most a hundred together, and none names anybody", async () => {
    const deps = await worldWith(await fresh(), 35);
    const sent = await submitStatements(deps);
    assert.ok(sent > 100 && sent === stored.length, `${sent} sent`);
    assert.ok(Math.max(...batches) === 100 && batches.length === Math.ceil(sent / 100));
    assert.equal(new Set(stored.map(({ puid }) => puid)).size, sent);
    assert.equal(await submitStatements(deps), 0);
    assert.equal(stored.length, sent);
    assert.doesNotMatch(JSON.stringify(stored), /brightco|"ada|\bben\b|"cy"|does what it says/);
    const listed = await listTransparencyStatements(deps, { marketplaceId: market, limit: 3 });
    assert.ok(listed.ok && listed.value.next !== null);
    for (const { status, statement } of listed.value.items) {
      assert.deepEqual([status, transparencyProblems(statement)], ["taken", []]);
    }
  });

  test("whoever dies after the database took a batch sends nothing twice, and loses nothing", async () => {
    const db = await fresh();
    const deps = await worldWith(db, 3);
    const dying = databaseHere();
    const killed = submitStatements({
      ...deps,
      euDatabase: {
        ...dying,
        submit: async (documents) => {
          await dying.submit(documents.slice(0, 5));
          throw new Error("killed");
        },
      },
    });
    await assert.rejects(killed, /killed/);
    assert.equal(stored.length, 5);
    const all = await waitingIn(db);
    assert.ok(all.length > 5);
    assert.equal(await submitStatements(deps), 0, "somebody may still be at it");
    deps.clock.pass(hourMs);
    assert.equal(await submitStatements(deps), all.length);
    assert.deepEqual(stored.map(({ puid }) => puid).sort(), all);
  });

  test("a database that is down, or dies while it answers, is asked again later and ever later", async () => {
    const db = await fresh();
    const deps = await worldWith(db);
    mood = "down";
    assert.equal(await submitStatements(deps), 0);
    const all = await waitingIn(db);
    const { rows } = await sql<{ answer: string }>`
      select distinct last_answer as answer from eu_submission where status = 'waiting'`.execute(
      db.kysely,
    );
    assert.deepEqual(rows, [{ answer: "503 maintenance" }]);
    assert.equal(await submitStatements(deps), 0, "not at once");
    deps.clock.pass(90_000);
    mood = "takes and dies";
    assert.equal(await submitStatements(deps), 0);
    assert.equal(stored.length, all.length, "it has them, and could not say so");
    mood = "well";
    deps.clock.pass(60_000);
    assert.equal(await submitStatements(deps), 0, "the second wait is longer");
    deps.clock.pass(dayMs);
    assert.equal(await submitStatements(deps), all.length);
    assert.deepEqual(stored.map(({ puid }) => puid).sort(), all);
  });

  test("one statement that the database refuses keeps no other from it", async () => {
    const db = await fresh();
    const deps = await worldWith(db);
    await submitStatements({ ...deps, euDatabase: null });
    const [bad = "", ...good] = await waitingIn(db);
    await sql`update eu_submission set document = '{"puid":"?"}' where puid = ${bad}`.execute(
      db.kysely,
    );
    assert.equal(await submitStatements(deps), good.length);
    const { rows } = await sql`
      select status, last_answer from eu_submission where puid = ${bad}`.execute(db.kysely);
    assert.deepEqual(rows, [{ status: "refused", last_answer: "422 no" }]);
  });
});
