import assert from "node:assert/strict";
import { test } from "node:test";
import { said as content, feedbackStage } from "@candor/server/testkit/feedback-stage.ts";
import { tellContacts } from "@candor/server/testkit/mail.ts";
import { plantWaitingCases, waitingCaseId } from "@candor/server/testkit/waiting-cases.ts";
import { market, type World } from "@candor/server/testkit/world.ts";
import { writeToSeller } from "@candor/server/usecases/write-to-seller.ts";
import type { Locator, Page } from "playwright-core";
import { siteForWalks } from "../testkit/site.ts";

// The ten most important tasks of shoppers and of each console, as a person finds them: by role and
// by label, at a desk and on a phone. The widget's stand in widget.walk.
const site = siteForWalks();
const sizes = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
type Size = keyof typeof sizes;
type Task = (page: Page, size: Size) => Promise<unknown>;

/** Each size has its own people, so that what one did the other can do too. */
const asked = { desktop: "dana", phone: "fay" } as const;
const rater = { desktop: "gil", phone: "dana" } as const;
const writer = { desktop: "ada", phone: "eli" } as const;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole("link", { name }).first().click();
/** A page of the seller's console by its menu, which a phone opens first. */
const turnTo = async (page: Page, size: Size, name: string) => {
  if (size === "phone") await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name }).click();
};
const says = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();
const headed = (page: Page, name: string) =>
  page.getByRole("heading", { name, exact: true }).first().waitFor();

const lamp = "/shop/products/lamp";
/** How many of a visitor's taps are between opening a product and a rating that is kept. */
const tapsToRatingMax = 2;

const shopper: Readonly<Record<string, Task>> = {
  "finds a product and reads only its two-star reviews": async (page) => {
    await page.goto("/shop");
    await page.getByRole("searchbox", { name: "Search products" }).fill("lamp");
    await press(page, "Find");
    await follow(page, "Arden desk lamp");
    await follow(page, /^2 stars:.*2 ratings/);
    await headed(page, "The dimmer hums");
    assert.equal(await page.getByRole("article").count(), 2);
  },
  "searches in the reviews and sees the word marked": async (page) => {
    const narrowed = page.url();
    await follow(page, "Show all");
    // The field stands on both pages: what is typed into the last one is gone with it.
    await page.waitForURL((url) => url.href !== narrowed, { waitUntil: "load" });
    await page.getByRole("searchbox", { name: "Search in reviews" }).fill("hum");
    await page.getByRole("searchbox", { name: "Search in reviews" }).press("Enter");
    await page.locator("mark").first().waitFor();
    assert.equal(await page.getByRole("article").count(), 2);
  },
  "reads why the stars are as they are": async (page) => {
    await page.goto(lamp);
    await press(page, "how this is computed");
    await says(page, "Newer ratings and confirmed purchases count more.");
    await page.keyboard.press("Escape");
  },
  "saves a rating in under three taps, and publishes it with the next": async (page) => {
    const taps = await countTaps(page);
    await page.goto(lamp);
    await follow(page, "Write a review");
    await page.locator("label", { hasText: "4 of 5 stars" }).click();
    await says(page, "Draft saved.");
    const needed = await taps();
    assert.ok(needed > 0 && needed <= tapsToRatingMax, `${needed} taps`);
    await press(page, "Publish");
    await says(page, "Your stars count. Without words it is not listed by itself.");
  },
  "adds words, sees what a rule minds while writing, and publishes what passes": async (page) => {
    await page.getByText("Change your review").click();
    const words = page.getByRole("textbox", { name: "Your words" });
    await words.fill("A good lamp. The seller gave me a full refund for this five star review.");
    await page.locator(".live-finding").first().waitFor();
    await words.fill("The arm stays where it is put.");
    await page.locator(".live-finding").first().waitFor({ state: "detached" });
    await press(page, "Publish the change");
    await says(page, "Everyone can read it, and it counts in the stars.");
  },
  "says that a review helped, and takes it back": async (page) => {
    await page.goto(lamp);
    const quiet = page.getByRole("article").filter({ hasText: "No hum at full brightness" });
    await quiet.getByRole("button", { name: "This helped", pressed: false }).click();
    await quiet.getByRole("button", { name: "This helped", pressed: true }).click();
    await quiet.getByRole("button", { name: "This helped", pressed: false }).waitFor();
  },
  "reports a review": async (page) => {
    const letter = page.getByRole("article").filter({ hasText: "Measure your desk first." });
    await letter.getByRole("link", { name: "Report" }).click();
    await page.getByLabel("What is wrong with it").selectOption("It advertises");
    await page.getByLabel("Where it shows").fill("The second sentence names a shop.");
    await press(page, "Send the report");
    await headed(page, "My reports");
  },
  "finds a review of their own and what became of it": async (page) => {
    await follow(page, "My reviews");
    await follow(page, "Arden desk lamp");
    await says(page, "Everyone can read it, and it counts in the stars.");
  },
  "asks the seller of an order": async (page, size) => {
    await page.goto(`/shop/orders/${rater[size]}-lamp/message`);
    await page.getByRole("textbox").first().fill("Does it fit a narrow shelf?");
    await press(page, "Send");
    await says(page, "Does it fit a narrow shelf?");
  },
  "stops requests by mail": async (page) => {
    await page.goto("/shop/mail-preferences");
    await page.getByLabel("Mail that asks for reviews and feedback, once an order").uncheck();
    await press(page, "Save");
    await says(page, "Saved.");
  },
};

const seller: Readonly<Record<string, Task>> = {
  "answers a buyer from what waits today": async (page, size) => {
    await page.goto("/seller");
    await follow(page, `Answer about order ${writer[size]}-lamp`);
    await page.getByRole("textbox").first().fill("It takes an E27 bulb of up to nine watts.");
    await press(page, "Send");
    await says(page, "It takes an E27 bulb");
    await turnTo(page, size, "Today");
    await headed(page, "Today");
    const answered = page.getByRole("link", { name: `Answer about order ${writer[size]}-lamp` });
    assert.equal(await answered.count(), 0);
  },
  "asks nobody automatically, and all again": async (page) => {
    await press(page, "Ask nobody automatically");
    await says(page, "Buyers are asked only when you ask them.");
    await press(page, "Ask all buyers automatically");
    await says(page, "Every buyer is asked once");
  },
  "asks for the review of an order": async (page, size) => {
    await turnTo(page, size, "Orders");
    await press(page, `Ask for a review: ${asked[size]}-lamp`);
    await says(page, "The request is taken.");
  },
  "reads why another order is not asked about": async (page, size) => {
    const line = page.getByRole("listitem").filter({ hasText: `${asked[size]}-lamp` });
    await line.getByRole("button", { name: "asked once" }).click();
    await says(page, "This order has had its one request.");
  },
  "sees an offer marked while it is written": async (page) => {
    await page.goto("/seller/orders/ada-lamp/message");
    const words = page.getByRole("textbox", { name: "Text" });
    await words.fill("We give you 10 euros back for a five star review.");
    await page.locator(".live-finding").first().waitFor();
    assert.ok((await page.locator(".echo mark").count()) > 0);
    await words.fill("Which colour of cable do you want?");
    await page.locator(".live-finding").first().waitFor({ state: "detached" });
  },
  "finds a thread and its state": async (page, size) => {
    await turnTo(page, size, "Messages");
    await follow(page, new RegExp(`${writer[size]}-lamp`));
    await says(page, "It takes an E27 bulb");
  },
  "reads before filing which ground would hold": async (page, size) => {
    await turnTo(page, size, "Feedback");
    await follow(page, new RegExp(`${writer[size]}-lamp`));
    await says(page, "This is no ground: what a buyer thinks stays");
  },
  "answers feedback in public": async (page) => {
    await page.getByLabel("Your public answer").fill("We are sorry and have sent a new lamp.");
    await press(page, "Post the answer");
    await press(page, "Delete the answer");
    await says(page, "You deleted your answer.");
  },
  "reads how points are counted": async (page, size) => {
    await turnTo(page, size, "Standing");
    await press(page, "how points are counted");
    await page.getByRole("region", { name: "Reason" }).or(page.locator(":popover-open")).waitFor();
  },
  "reads what was decided": async (page) => {
    await page.keyboard.press("Escape");
    await page
      .getByRole("navigation", { name: "Standing" })
      .getByRole("link", { name: "Decisions" })
      .click();
    await headed(page, "Decisions");
  },
};

const desk: Readonly<Record<string, Task>> = {
  "publishes a held review with a reason": async (page, size) => {
    await page.goto("/desk");
    const waiting = page.getByRole("listitem").filter({ hasText: `A pan on a ${size}.` });
    await waiting.getByLabel("Your reason").fill("It breaks no rule.");
    await waiting.getByRole("button", { name: "Publish" }).click();
    await says(page, "Decided. The author sees your reason.");
  },
  "finds a case by the words of its claim": async (page) => {
    await follow(page, "Cases");
    await page.getByRole("searchbox", { name: "Find a case" }).fill("claim 4");
    await press(page, "Find a case");
    await says(page, "A claim 4");
  },
  "opens the most pressing case": async (page) => {
    await page.goto("/desk/cases");
    await page.locator("[data-open]").first().click();
    await headed(page, "What it could also be");
  },
  "takes it and gives it back": async (page) => {
    await press(page, "Take this case");
    await press(page, "Give it back");
    await page.getByRole("button", { name: "Take this case" }).waitFor();
  },
  "writes a note": async (page) => {
    await page.getByLabel("Your reason").fill("Two share a street.");
    await press(page, "Write a note");
    await says(page, "Two share a street.");
  },
  "asks for a second person, whom the queue shows": async (page) => {
    await page.getByLabel("Your reason").fill("It is large.");
    await press(page, "Ask for a second person");
    await says(page, "A second person asked for");
    await page.goto("/desk/cases");
    await says(page, "A second person was asked for");
  },
  "dismisses a case with its innocent cause": async (page) => {
    await page.goto(`/desk/cases/${waitingCaseId(2)}`);
    await page.getByLabel("Your reason").fill("They meet every Monday.");
    await page.getByLabel("The innocent cause").fill("A reading club.");
    await press(page, "Dismiss");
    await headed(page, "Dismissed");
  },
  "takes the decision back": async (page) => {
    await press(page, "Undo");
    await headed(page, "Decision");
  },
  "puts a case aside": async (page) => {
    await page.goto(`/desk/cases/${waitingCaseId(3)}`);
    await page.getByLabel("Your reason").fill("The answer of the bank is awaited.");
    await press(page, "Put aside for a week");
    await says(page, "Put aside");
  },
  "looks at what waits for a second person and at appeals": async (page) => {
    await page.goto("/desk/measures");
    await headed(page, "Measures");
    await follow(page, "Appeals");
    await headed(page, "Appeals");
  },
};

const operator: Readonly<Record<string, Task>> = {
  "sees what waits": async (page) => {
    await page.goto("/operator");
    await page.getByRole("term").filter({ hasText: "Open cases" }).waitFor();
  },
  "reads the figures as a table": async (page) => {
    await page.getByText("As a table").click();
    await page.getByRole("columnheader", { name: "Reviews published" }).waitFor();
  },
  "drafts a policy version": async (page, size) => {
    await follow(page, "Policies");
    await page.getByLabel("Version", { exact: true }).fill(version[size]);
    await page.getByLabel(/^Why it is needed/).fill("Hints come first.");
    await press(page, "Make the draft");
    await says(page, "It says the same as the version");
  },
  "changes a value and reads the change": async (page) => {
    await page.locator("summary", { hasText: "Review requests" }).click();
    await page.getByLabel(/request_open_days/).fill("7");
    await press(page, "Save the draft");
    await page.getByRole("region", { name: /What changes against/ }).waitFor();
  },
  "begins a test on the record, and stops it": async (page) => {
    await press(page, "Test it on the record");
    await page.getByRole("link", { name: "Show how far it is" }).waitFor();
    await press(page, "Stop");
    await page.getByRole("button", { name: "Test it on the record" }).waitFor();
  },
  "makes a key, shown once": async (page, size) => {
    await page.goto("/operator/keys");
    await page.getByLabel("Name").fill(`Shop on a ${size}`);
    await page.getByRole("checkbox", { name: "read reviews" }).check();
    await press(page, "Make and show");
    assert.match(await page.getByLabel("The new key").inputValue(), /^cnd_/);
  },
  "ends a key": async (page, size) => {
    await press(page, `End Shop on a ${size} at once`);
    await says(page, /revoked on/);
  },
  "adds an address that hears what is to be done": async (page, size) => {
    await follow(page, "Webhooks");
    await page.getByRole("textbox", { name: "Address" }).fill(`https://hooks.example/${size}`);
    await press(page, "Add");
    assert.match(await page.getByLabel(/signing secret/).inputValue(), /^whsec_/);
  },
  "ends an address": async (page, size) => {
    await press(page, `End https://hooks.example/${size} at once`);
    await says(page, "No address hears anything yet.");
  },
  "sees how mail and jobs fare": async (page) => {
    await follow(page, "Mail and jobs");
    await says(page, "All mails arrived.");
  },
};
const version = { desktop: "1.8.0", phone: "1.9.0" } as const;

for (const [name, who, tasks] of [
  ["seller", "Sue Park", seller],
  ["moderator", "Mo Adeyemi", desk],
  ["operator", "Ola Berg", operator],
  ["shopper", { desktop: "Gil Sato", phone: "Dana Ruiz" }, shopper],
] as const) {
  for (const size of Object.keys(sizes) as Size[]) {
    test(`a ${name} does ten tasks, ${size}`, async (t) => {
      await prepare(site().world, size);
      const visitor = await site().visitor({ viewport: sizes[size] });
      await visitor.becomes(typeof who === "string" ? who : who[size]);
      assert.equal(Object.keys(tasks).length, 10);
      for (const [task, run] of Object.entries(tasks)) {
        await t.test(task, async () => {
          await run(visitor.page, size);
        });
      }
      assert.deepEqual(visitor.faults, []);
      await visitor.context.close();
    });
  }
}

test("words are written, marked, refused and sent as they pass, with the keyboard alone", async () => {
  const { page, becomes } = await site().visitor();
  await becomes("Sue Park", "/seller/orders/ben-lamp/message");
  const keys = page.keyboard;
  const words = page.getByRole("textbox", { name: "Text" });
  await tabTo(page, words);
  const question = "Which colour of cable do you want?";
  await keys.type(`${question} We give you 10 euros back for a five star review.`);
  await page.locator(".live-finding").first().waitFor();
  assert.match((await page.locator(".echo mark").first().textContent()) ?? "", /10 euros/);
  await tabTo(page, page.getByRole("main").getByRole("button", { name: "Send", exact: true }));
  await keys.press("Enter");
  await headed(page, "These words pass");
  await tabTo(page, page.getByRole("button", { name: "Send these words instead" }));
  await keys.press("Enter");
  await page.waitForURL(/\/seller\/messages\/thr_/);
  const thread = await page.getByRole("main").textContent();
  assert.ok(thread?.includes(question));
  assert.doesNotMatch(thread?.split(question).at(-1) ?? "", /10 euros/);
});

/** Presses Tab until something has the focus; what no key reaches is not there for everybody. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    if ((await aim.and(page.locator(":focus")).count()) > 0) return;
  }
  assert.fail(`no key leads to ${aim}`);
}

/** Counts what a visitor presses from here on, over all pages that they come to. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  let taps = 0;
  await page.exposeFunction("tapped", () => {
    taps += 1;
  });
  await page.addInitScript("addEventListener('pointerdown', () => tapped(), true)");
  return async () => taps;
}

const prepared = new Set<Size>();

/** What the tasks of a size are about; planted once, the queue of cases for each. */
async function prepare(world: World, size: Size): Promise<void> {
  await plantWaitingCases(world, 6);
  if (prepared.has(size)) return;
  prepared.add(size);
  const marketplaceId = market;
  await world.product(`pan-${size}`);
  await world.buyer("ben").orders(`pan-${size}`);
  await world.buyer("ben").reviews(`pan-${size}`, { stars: 4, body: `A pan on a ${size}.` });
  await tellContacts(world, asked[size]);
  const customerId = writer[size];
  const about = { orderId: `${customerId}-lamp` };
  const text = "Which bulb does it need?";
  const wrote = await writeToSeller(world.deps, {
    ...{ marketplaceId, customerId, about, text },
    attachments: [],
  });
  assert.ok(wrote.ok, JSON.stringify(wrote));
  const given = content(2, "The lamp came late and nobody wrote.");
  const said = await feedbackStage(world).says(given, about.orderId, customerId);
  assert.ok(said.ok, JSON.stringify(said));
}
