import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clonePglite } from "../../testkit/database.ts";
import { type EnforcementWorld, enforcementWorld } from "../../testkit/enforcement-world.ts";
import { moderatorActor, pagesOf } from "../../testkit/pages.ts";
import { market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { measuresOfCase } from "../store/measures.ts";
import { minorUnits } from "./pages-money.ts";

const caseId = "case_01kjmma2g0e0080000000002jv";
let db: Database;
let given: EnforcementWorld;
let pages: Awaited<ReturnType<typeof pagesOf>>;

before(async () => {
  db = await clonePglite();
  given = await enforcementWorld(db, caseId);
  pages = await pagesOf(given.world, {
    mo: moderatorActor("mo"),
    kim: moderatorActor("kim"),
    ada: given.world.buyer("ada").actor,
  });
});
after(async () => {
  await pages.app.close();
  await db.close();
});

const path = `/desk/cases/${caseId}/measures`;
const seller = { seller: "brightco", field: "reviews", severity: "high", skipTo: "" };
const measures = () => measuresOfCase(db.kysely, market, caseId);
const version = () => String(given.version);

test("only moderators of the marketplace see measures", async () => {
  const ada = await pages.as("ada");
  for (const url of [path, "/desk/measures"]) {
    assert.equal((await ada.get(url)).statusCode, 403);
    assert.equal((await pages.app.inject({ url })).statusCode, 303);
  }
  assert.equal((await ada.post(path, { act: "impose", version: version() })).statusCode, 403);
});

test("the form shows the ladder, where each severity leads, and each review by itself", async () => {
  const mo = await pages.as("mo");
  const { body } = await mo.get(path);
  assert.match(body, /Step 5/);
  assert.match(body, /Step 3: Selling suspended, 14 days/);
  assert.match(body, /No earlier breach of this kind in the last 180 days/);
  for (const reviewId of given.reviewIds) assert.ok(body.includes(`review:${reviewId}`));
  assert.match((await mo.get(`${path}?field=messages`)).body, /Messages by template only/);
});

test("a plan shows its reasons and every letter, keeps what was chosen, and writes nothing", async () => {
  const mo = await pages.as("mo");
  const before = await given.world.rowCounts();
  const chosen = { ...seller, [`review:${given.reviewIds[0]}`]: "yes", "account:ben": "" };
  const plan = await mo.post(path, { act: "plan", version: version(), ...chosen });
  assert.equal(plan.statusCode, 200);
  assert.match(plan.body, /Selling suspended: step 3 of 5/);
  assert.match(plan.body, /The breach is High/);
  assert.equal(plan.body.split('class="letter"').length - 1, 2);
  assert.ok(plan.body.includes(`name="review:${given.reviewIds[0]}" value="yes"`));
  assert.deepEqual(await given.world.rowCounts(), before);
  const changed = await mo.post(path, { act: "change", version: version(), ...chosen });
  assert.match(changed.body, new RegExp(`name="review:${given.reviewIds[0]}" checked=""`));
});

test("what cannot be imposed is refused with the reason, and what was chosen stays", async () => {
  const mo = await pages.as("mo");
  const refused: readonly [Readonly<Record<string, string>>, number, RegExp][] = [
    [{ ...seller, skipTo: "4" }, 422, /left out for critical breaches alone/],
    [{ seller: "" }, 422, /Nothing is to be imposed/],
    [{ ...seller, version: "1" }, 409, /changed/],
    [{ ...seller, amount: "lots", exposure: "9" }, 422, /./],
    [
      { ...seller, amount: "10", exposure: "9", basis: "orders" },
      422,
      /than the breach put at risk/,
    ],
  ];
  for (const [fields, status, says] of refused) {
    const answer = await mo.post(path, { act: "impose", version: version(), ...fields });
    assert.equal(answer.statusCode, status, JSON.stringify(fields));
    assert.match(answer.body, says);
    assert.match(answer.body, /Show the plan and its letters/);
  }
  assert.deepEqual(await measures(), []);
});

test("what is for good waits for another person, who reads the letter and agrees", async () => {
  const [mo, kim] = [await pages.as("mo"), await pages.as("kim")];
  const wish = { ...seller, "account:ben": "community-closed" };
  const imposed = await mo.post(path, { act: "impose", version: version(), ...wish });
  assert.equal(imposed.statusCode, 303);
  const closed = (await measures()).find(({ terms }) => terms.kind === "community-closed");
  const id = closed?.measureId ?? "";
  assert.match((await mo.get("/desk/measures")).body, /You proposed this/);
  assert.doesNotMatch((await mo.get("/desk/measures")).body, /value="approve"/);
  const alone = await mo.post(`/desk/measures/${id}`, { act: "approve" });
  assert.equal(alone.statusCode, 403);
  assert.match((await kim.get("/desk/measures")).body, /value="approve"/);
  const agreed = await kim.post(`/desk/measures/${id}`, { act: "approve" });
  assert.equal(agreed.headers.location, `${path}?done=1#${id}`);
  const again = await kim.post(`/desk/measures/${id}`, { act: "approve" });
  assert.equal(again.statusCode, 409);
});

test("a measure ends before its time with a reason, and its card tells who, when and why", async () => {
  const kim = await pages.as("kim");
  const inForce = (await measures()).find(({ state }) => state.status === "in_force");
  const id = inForce?.measureId ?? "";
  const silent = await kim.post(`/desk/measures/${id}`, { act: "lift", because: "mistake" });
  assert.equal(silent.statusCode, 422);
  const reason = "The account was a namesake's.";
  const lifted = await kim.post(`/desk/measures/${id}`, {
    act: "lift",
    because: "mistake",
    reason,
  });
  assert.equal(lifted.statusCode, 303);
  const { body } = await kim.get(path);
  assert.match(body, /Ended: it was a mistake/);
  assert.ok(body.includes("The account was a namesake&#x27;s."));
  assert.match(body, /Decided by mo, kim/);
});

test("what the marketplace has not yet acknowledged stands in a queue of its own", async () => {
  const kim = await pages.as("kim");
  const { body } = await kim.get("/desk/measures?queue=marketplace");
  assert.match(body, /Selling suspended/);
  assert.match(body, /Ordered, waits for the marketplace/);
  assert.match((await kim.get("/desk/measures?queue=in-force")).body, /No measure is in force/);
});

test("measures are narrowed to those on whom they fall, and the narrowing is kept by name", async () => {
  const kim = await pages.as("kim");
  const [page, query] = ["/desk/measures", "queue=marketplace&on=seller"];
  const sellers = `${page}?${query}`;
  assert.match((await kim.get(sellers)).body, /Selling suspended/);
  const none = (await kim.get(`${page}?queue=marketplace&on=product`)).body;
  assert.match(none, /No measure of this kind stands here/);
  assert.doesNotMatch(none, /Selling suspended/);
  const kept = await kim.post("/views", { act: "save", page, query, name: "Sellers to suspend" });
  assert.equal(kept.headers.location, sellers);
  assert.match((await kim.get("/desk/measures")).body, /Sellers to suspend/);
});

test("amounts are read as people write them", () => {
  assert.equal(minorUnits("120", "EUR"), 12_000);
  assert.equal(minorUnits("120,5", "EUR"), 12_050);
  assert.equal(minorUnits("120", "JPY"), 120);
  for (const text of ["", "-1", "1e3", "12 000", undefined]) {
    assert.ok(Number.isNaN(minorUnits(text, "EUR")), String(text));
  }
});
