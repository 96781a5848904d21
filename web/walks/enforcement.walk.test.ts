import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDemo } from "@candor/server/demo/world.ts";
import type { World } from "@candor/server/testkit/world.ts";
import { measuresForDesk } from "@candor/server/usecases/desk-measures.ts";
import { acknowledgeMeasure, liftMeasure } from "@candor/server/usecases/measures.ts";
import { refoldRatings } from "@candor/server/usecases/refold-ratings.ts";
import { sql } from "kysely";
import { demoSetting, entersAs, knowing, marketplaceId } from "../testkit/demo-site.ts";
import { noScreens, screens } from "../testkit/screens.ts";
import { siteForWalks, type Visitor } from "../testkit/site.ts";
import { faultsOfPage } from "../testkit/soundness.ts";

const site = siteForWalks(demoSetting);

/** How many people look at the same time: a page is judged in the browser, one process each. */
const lookersMax = 2;
const mira = "Mira";
const noor = "Noor";
const lark = "Lark of Lanternfield";

test("a ring is found, its seller suspended, appeals, and another moderator puts everything back", async () => {
  const { world } = site();
  const { ring, title } = findRing(world);
  const before = await pictureOf(world);
  const faults: string[] = [];

  // Mira reads the case, decides it, and looks at every letter before she imposes anything.
  const first = await patient();
  await first.becomes(mira, "/desk/cases");
  await first.page.getByRole("link", { name: title }).first().click();
  const { page } = first;
  await page
    .getByLabel("Your reason")
    .fill("The same list, in the same weeks, by accounts of one device.");
  await page
    .getByLabel("Why no rival staged it")
    .fill("The orders were paid from the seller's own account.");
  await page.getByRole("button", { name: "Uphold against the seller" }).click();
  await page.getByRole("link", { name: "Choose what follows" }).click();
  faults.push(...(await looksOf(first, "plan form")));
  for (const box of await page.getByRole("checkbox", { name: /^Remove the review by/ }).all()) {
    const name = (await box.getAttribute("name")) ?? "";
    if (ring.reviews.includes(name.slice("review:".length))) await box.check();
  }
  await page.getByRole("radio", { name: /^High/ }).check();
  await page.getByRole("button", { name: "Show the plan and its letters" }).click();
  await page.getByText(/Selling suspended: step 3 of 5/).waitFor();
  assert.ok(await page.getByText("To the seller Lanternfield").isVisible());
  faults.push(...(await looksOf(first, "plan")));
  assert.deepEqual(await pictureOf(world), before, "a plan changes nothing");
  await page.getByRole("button", { name: "Impose and send the letters" }).click();
  await page.getByText("Ordered, waits for the marketplace").first().waitFor();
  faults.push(...(await looksOf(first, "measures")));
  await acknowledge(world, "carry_out");
  assert.notDeepEqual(await pictureOf(world), before, "reviews and ratings have moved");

  // The seller reads the letter in both languages, prints it on one page, and says it was not so.
  const seller = await patient();
  await seller.becomes(lark, "/statements");
  faults.push(...(await looksOf(seller, "decisions")));
  await seller.page.getByRole("link", { name: "Selling suspended" }).click();
  await seller.page.getByText("Your selling account is suspended.").first().waitFor();
  assert.match(
    (await seller.page.locator(".letter").textContent()) ?? "",
    /Which rules apply.*REV-022/,
  );
  const letter = await seller.page.pdf({ format: "A4" });
  assert.equal(pagesIn(letter), 1, "a letter fills one page");
  await seller.page.getByRole("link", { name: "Deutsch" }).click();
  await seller.page.getByText("Ihr Verkäuferkonto ist gesperrt.").first().waitFor();
  assert.equal(await seller.page.locator(".letter").getAttribute("lang"), "de");
  faults.push(...(await looksOf(seller, "letter")));
  await seller.page.getByRole("link", { name: "It is not as it is told" }).click();
  faults.push(...(await looksOf(seller, "appeal form")));
  await seller.page.getByLabel("What is not as it is told").fill("We know none of these people.");
  for (const item of await seller.page.getByLabel("In your own words").all()) {
    await item.fill("They are members of a reading club; here is its programme.");
  }
  await seller.page.getByRole("button", { name: "File the appeal" }).click();
  await seller.page.getByText(/An answer is due by/).waitFor();
  faults.push(...(await looksOf(seller, "appeal")));
  const appealUrl = seller.page.url();

  // Mira decided first, so she cannot hear it; Noor can.
  await first.goto("/desk/appeals");
  await page.getByRole("link", { name: "It is not as it is told" }).click();
  await page.getByText(/You had a part in this decision/).waitFor();
  assert.equal(await page.getByRole("button", { name: "Hear this appeal" }).count(), 0);
  const second = await patient();
  await second.becomes(noor, "/desk/appeals");
  faults.push(...(await looksOf(second, "appeals")));
  await second.page.getByRole("link", { name: "It is not as it is told" }).click();
  await second.page.getByRole("button", { name: "Hear this appeal" }).click();
  await second.page.getByRole("radio", { name: /^The decision is overturned/ }).check();
  faults.push(...(await looksOf(second, "hearing")));
  const why = "The programme of the club names each of these products in its month.";
  await second.page.getByLabel("Your reason").fill(why);
  await second.page.getByRole("button", { name: "Decide and send the answer" }).click();
  await second.page.getByText("The decision is overturned").first().waitFor();

  await acknowledge(world, "undo");

  // The authors' letters are decisions of their own; Noor ends those measures as mistakes.
  await endTheRest(second, world);

  await seller.goto(appealUrl);
  await seller.page.getByText("You were right.").waitFor();
  assert.ok(await seller.page.locator(".letter").getByText(why).isVisible());
  faults.push(...(await looksOf(seller, "answer")));
  assert.deepEqual(await pictureOf(world), before, "every number and state is as before");
  const folded = await refoldRatings(world.deps, { marketplaceId });
  assert.equal(folded.differenceCount, 0);
  assert.deepEqual(await toldByLedger(world), ledgerStory);
  assert.deepEqual([...faults, ...first.faults, ...seller.faults, ...second.faults], []);
});

test("every screen of every face is sound in every look, and no page that is served is left out", async () => {
  const all = Object.values(screens).flat();
  const listed = new Set(all.map(({ route }) => route));
  const forgotten = site().pageRoutes.filter(
    (route) => !listed.has(route) && !noScreens.has(route) && route !== "/v1/*",
  );
  assert.deepEqual(forgotten, [], "each is to be in screens.ts");
  const known = await knowing(site().world);
  const found: string[] = [];
  const groups = [...Map.groupBy(all, (screen) => screen.as)];
  const looks = async () => {
    for (let next = groups.shift(); next !== undefined; next = groups.shift()) {
      const [as, own] = next;
      const visitor = await patient();
      if (as !== undefined) await entersAs(visitor, as, "/");
      for (const { name, go } of own) {
        await go(visitor.page, known);
        found.push(...(await looksOf(visitor, name)));
      }
      await visitor.context.close();
    }
  };
  await Promise.all(Array.from({ length: lookersMax }, looks));
  assert.deepEqual(found, []);
});

/** A visitor who waits: a ring leads to some eighty letters, each a transaction's worth of rows. */
async function patient(): Promise<Visitor> {
  const visitor = await site().visitor();
  visitor.page.setDefaultTimeout(60_000);
  return visitor;
}

/** The planted ring of the demo, which the detectors have found as a case. */
function findRing({ deps }: World) {
  const [demo] = makeDemo(deps.clock.now());
  const ring = demo?.planted.find(({ kind }) => kind === "review_ring");
  assert.ok(ring !== undefined);
  return { ring, title: /The same accounts review the same products/ };
}

/** All that a measure may change, and has to put back. */
async function pictureOf({ deps: { db } }: World): Promise<unknown> {
  const { rows } = await sql<{ picture: unknown }>`
    select jsonb_build_object(
      'reviews', (select md5(string_agg(concat_ws('|', review_id, status, stars, body,
          published_at, helpful_count), chr(10) order by review_id))
        from review where marketplace_id = ${marketplaceId}),
      'ratings', (select md5(string_agg((to_jsonb(r) - 'updated_at')::text, chr(10)
          order by product_id)) from rating r where marketplace_id = ${marketplaceId}),
      'customers', (select md5(string_agg(customer_id || trust, chr(10) order by customer_id))
        from customer where marketplace_id = ${marketplaceId}),
      'products', (select md5(string_agg(concat_ws('|', product_id, review_intake, review_count),
          chr(10) order by product_id)) from product where marketplace_id = ${marketplaceId}),
      'holding', (select count(*) from measure where marketplace_id = ${marketplaceId}
        and status in ('waiting', 'ordered', 'in_force', 'stayed')),
      'breaches', (select count(*) from breach where marketplace_id = ${marketplaceId}
        and returned_at is null)
    ) as picture`.execute(db.kysely);
  return rows[0]?.picture;
}

/** The marketplace carries out what it was told. */
async function acknowledge({ deps }: World, act: "carry_out" | "undo"): Promise<void> {
  const waiting = await measuresForDesk(deps, { marketplaceId, queue: "marketplace", limit: 10 });
  const items = waiting.ok ? waiting.value.items : [];
  assert.deepEqual(
    items.map(({ kind, pending }) => `${kind} ${pending}`),
    [`selling-suspended ${act}`],
  );
  const [{ measureId } = { measureId: "" }] = items;
  const done = await acknowledgeMeasure(deps, { marketplaceId, measureId, act, reference: "S-1" });
  assert.ok(done.ok);
}

/** One measure of each kind by the page, as every one would go; its like by what the page calls. */
async function endTheRest({ page, goto }: Visitor, { deps }: World): Promise<void> {
  const seen = new Set<string>();
  const mistake = { because: "mistake", reason: "They are members of a reading club." } as const;
  for (let after: string | null = ""; after !== null; ) {
    const wish = { marketplaceId, queue: "in-force", limit: 30 } as const;
    const listed = await measuresForDesk(deps, after === "" ? wish : { ...wish, after });
    assert.ok(listed.ok);
    for (const { measureId, kind } of listed.value.items) {
      const key = { marketplaceId, userId: "u-noor", measureId };
      if (seen.has(kind)) assert.ok((await liftMeasure(deps, { ...key, ...mistake })).ok);
      seen.add(kind);
    }
    after = listed.value.next;
  }
  assert.ok(seen.size > 0);
  for (;;) {
    await goto("/desk/measures?queue=in-force");
    const [open] = await page.getByText("End it before its time").all();
    if (open === undefined) return;
    await open.click();
    const card = page.getByRole("listitem").filter({ has: page.locator("details[open]") });
    await card.getByRole("radio", { name: "It was a mistake" }).check();
    await card.getByRole("textbox", { name: "Reason" }).fill(mistake.reason);
    await card.getByRole("button", { name: "End the measure" }).click();
    await page.getByText("Recorded.").waitFor();
  }
}

/** What the ledger must hold at least once, in the order in which it happened. */
const ledgerStory = [
  "case-decided",
  "measure-imposed",
  "measure-began",
  "measure-acknowledged",
  "appeal-filed",
  "appeal-taken",
  "measure-ended",
  "appeal-decided",
];

async function toldByLedger({ deps: { db } }: World): Promise<readonly string[]> {
  const { rows } = await sql<{ type: string }>`
    select type, min(event_id) as first from ledger_event
    where marketplace_id = ${marketplaceId} and type = any(${[...ledgerStory]}::text[])
    group by type order by first`.execute(db.kysely);
  return rows.map(({ type }) => type);
}

/** What is wrong with a page on the way, in any look. */
async function looksOf({ page }: Visitor, name: string): Promise<string[]> {
  return (await faultsOfPage(page)).map((fault) => `${name}, ${fault}`);
}

const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
