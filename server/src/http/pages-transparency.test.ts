import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, before, test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { clonePglite } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { moderatorActor, pagesOf } from "../../testkit/pages.ts";
import { market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { signerOf } from "../ledger/note.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { imposeMeasures } from "../usecases/impose-measures.ts";

let db: Database;
let site: Awaited<ReturnType<typeof pagesOf>>;
let day = "";

before(async () => {
  db = await clonePglite();
  const { world, caseId, version, reviewIds } = await enforcementWorld(db);
  const { deps } = world;
  const wish = { ...sellerWish(), removedReviews: reviewIds };
  const userId = "mo";
  await imposeMeasures(deps, { marketplaceId: market, caseId, version, userId, wish });
  const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
  await sequenceAll({ db, clock: deps.clock, signer });
  day = instantToIso(deps.clock.now()).slice(0, 10);
  deps.clock.pass(dayMs);
  site = await pagesOf(world, {
    op: { kind: "operator", marketplaceId: market, userId: "op" },
    mo: moderatorActor("mo"),
  });
});
after(async () => {
  await site.app.close();
  await db.close();
});

const read = async (url: string, language = "en") => {
  const answer = await site.app.inject({ url, headers: { "accept-language": language } });
  return { ...answer, text: answer.body.replaceAll("<!-- -->", ""), status: answer.statusCode };
};

test("an operator looks at a report and publishes it; nobody else can", async () => {
  const moderator = await site.as("mo");
  assert.equal((await moderator.get("/operator/reports")).statusCode, 403);
  assert.equal((await read("/operator/reports")).status, 303);
  const operator = await site.as("op");
  const days = { from: day, to: day };
  const preview = await operator.get(`/operator/reports?from=${day}&to=${day}`);
  assert.match(preview.body, /Are buyers asked alike/);
  assert.match(preview.body, /Measure imposed: Review removed/);
  assert.match(preview.body, /events, signed at/);
  assert.match((await read("/transparency")).text, /No report was published yet/);
  const published = await operator.post("/operator/reports", { ...days, reason: "" });
  assert.equal(published.statusCode, 303);
  assert.equal(published.headers.location, `/transparency/${day}_${day}`);
  const again = await operator.post("/operator/reports", { ...days, reason: "" });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /There is a report of this time already/);
});

test("everybody reads a report, in English and German, and each number leads to its entries", async () => {
  assert.match((await read("/transparency")).text, new RegExp(`/transparency/${day}_${day}`));
  const page = await read(`/transparency/${day}_${day}`);
  assert.equal(page.status, 200);
  assert.match(page.text, /No figure differs by stars/);
  assert.match((await read(`/transparency/${day}_${day}`, "de")).text, /Maßnahme verhängt/);
  const links = [...page.text.matchAll(/href="([^"]+entries\?line=[^"]+)">(\d+)</g)];
  assert.ok(links.length > 3);
  for (const [, href = "", number] of links) {
    const entries = await read(href.replaceAll("&amp;", "&"));
    assert.equal(entries.status, 200);
    assert.equal(entries.text.split('<td class="clause">').length - 1, Number(number), href);
    assert.doesNotMatch(entries.text, /brightco|ada/);
  }
});

test("a report is taken along as CSV, as JSON and in the EU template", async () => {
  const at = `/transparency/${day}_${day}`;
  const csv = await read(`${at}/report.csv`);
  assert.match(csv.headers["content-type"] ?? "", /^text\/csv/);
  assert.match(csv.body, /^figure,group,count,of,share,low,high,median_ms\r\n/);
  assert.match(csv.body, /measure-imposed\/review-removed,,3,/);
  assert.equal(JSON.parse((await read(`${at}/report.json`)).body).edition, 1);
  assert.match((await read(`${at}/eu.csv`)).body, /DECISION_VISIBILITY_CONTENT_REMOVED,3\r\n/);
  const template = JSON.parse((await read(`${at}/eu.json`)).body);
  assert.ok(template.length > 30);
});

test("what was never published, and addresses that are none, are not there", async () => {
  for (const path of ["2020-01-01_2020-12-31", "nonsense", `${day}_${day}?edition=9`]) {
    assert.equal((await read(`/transparency/${path}`)).status, 404, path);
  }
  for (const file of ["__proto__", "report.exe", "entries?line=nothing&after=x"]) {
    assert.equal((await read(`/transparency/${day}_${day}/${file}`)).status, 404, file);
  }
});
