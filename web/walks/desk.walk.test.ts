import assert from "node:assert/strict";
import { test } from "node:test";
import {
  waitingCaseId as idOf,
  plantWaitingCases as plantCases,
} from "@candor/server/testkit/waiting-cases.ts";
import { market } from "@candor/server/testkit/world.ts";
import { decideCase, leaseCase, noteCase } from "@candor/server/usecases/cases.ts";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();
const queueSize = 50_000;
/** Long enough that only a broken page ends a walk; how long it took is printed. */
const patienceMs = 30_000;
const stepsTaken = 5;

const first = idOf(1);

test("a moderator works through the desk by keyboard alone, and takes a decision back", async () => {
  const { world } = site();
  await plantCases(world, 3);
  const { page, becomes, faults } = await site().visitor();
  await becomes("Mo Adeyemi", "/desk/cases");
  await listens(page);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Decision" }).waitFor();
  await listens(page);
  assert.ok(page.url().endsWith(first), "the first of the queue");
  await page.keyboard.press("j");
  await page.waitForURL(`**/${idOf(2)}`);
  await listens(page);
  await page.keyboard.press("k");
  await page.waitForURL(`**/${first}`);
  await listens(page);

  // A decision without its words is not sent: the key leads to the field that lacks them.
  await page.keyboard.press("1");
  assert.equal(await focused(page), "reason");
  await page.keyboard.type("They meet every Monday.");
  await page.keyboard.press("Escape");
  await page.evaluate("document.activeElement.blur()");
  // Looking at the next case and coming back loses no word.
  await page.keyboard.press("j");
  await page.waitForURL(`**/${idOf(2)}`);
  assert.equal(await page.getByLabel("Your reason").inputValue(), "");
  await page.goBack();
  await page.waitForURL(`**/${first}`);
  await page.locator(`a[aria-current="page"][href$="${first}"]`).waitFor();
  assert.equal(await page.getByLabel("Your reason").inputValue(), "They meet every Monday.");
  await page.keyboard.press("1");
  assert.equal(await focused(page), "innocentCause");
  await page.keyboard.type("A reading club.");
  await page.evaluate("document.activeElement.blur()");
  await page.keyboard.press("1");
  await page.getByRole("heading", { name: "Dismissed" }).waitFor();
  await listens(page);
  await page.keyboard.press("z");
  await page.getByRole("heading", { name: "Decision" }).waitFor();
  await listens(page);
  assert.ok(await page.getByText("Taken back at once by the same person.").first().isVisible());

  await page.keyboard.press(".");
  const keys = page.getByRole("dialog", { name: "Keys" });
  assert.ok(await keys.getByRole("row", { name: "E Ask for a second person" }).isVisible());
  assert.equal(await keys.getByRole("row", { name: /next line/ }).count(), 0, "no list, no line");
  await keys.getByRole("checkbox", { name: "Keys work on these pages" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.ok(page.url().includes(first), "keys that are off do nothing");
  await page.keyboard.press(".");
  await keys.getByRole("checkbox", { name: "Keys work on these pages" }).check();
  await page.keyboard.press("?");
  assert.equal(await keys.count(), 0, "the key that opened the list closes it");
  assert.deepEqual(faults, []);
});

test("two moderators see each other's changes as they happen and never overwrite each other", async () => {
  const { world } = site();
  await plantCases(world, 3);
  const { page, becomes, faults } = await site().visitor();
  await becomes("Mo Adeyemi", "/desk/cases");
  await listens(page);
  const lease = { marketplaceId: market, caseId: first, userId: "kim", version: 1 };
  await heard("a colleague's lease", async () => {
    assert.ok((await leaseCase(world.deps, { ...lease, action: "take" })).ok);
    await page.getByText(/kim works on it until/).waitFor({ timeout: patienceMs });
  });

  // Whoever watches a case is told on any page of the desk, and takes the watch back by one key.
  await page.goto(`/desk/cases/${idOf(3)}`);
  await listens(page);
  await page.keyboard.press("w");
  await page.getByText("You watch it now.").waitFor();
  await listens(page);
  await page.keyboard.press("z");
  await page.getByText("You watch it no more.").waitFor();
  await listens(page);
  await page.keyboard.press("z");
  await page.getByText("You watch it now.").waitFor();
  await page.goto("/desk/appeals");
  await listens(page);
  await heard("a watched case's movement", async () => {
    const note = { marketplaceId: market, caseId: idOf(3), userId: "kim", text: "A street." };
    assert.ok((await noteCase(world.deps, note)).ok);
    await page.getByText("1 watched case moved").waitFor({ timeout: patienceMs });
  });
  await page.getByText("1 watched case moved").click();
  await page.getByRole("button", { name: "Seen" }).click();
  await page.getByText("No movement since you looked.").waitFor();

  await page.goto(`/desk/cases/${idOf(2)}`);
  await page.getByLabel("Your reason").fill("I think it is a club.");
  await heard("a colleague's decision", async () => {
    const answer = { outcome: "dismissed", innocentCause: "A club.", reason: "A list." } as const;
    const key = { marketplaceId: market, caseId: idOf(2), userId: "kim", version: 1, answer };
    assert.ok((await decideCase(world.deps, key)).ok);
    await page.getByText("A colleague has just changed this case.").waitFor({
      timeout: patienceMs,
    });
  });
  assert.ok(await page.getByText(/Decided, .*kim/).isVisible(), "the history has moved");
  assert.equal(await page.getByLabel("Your reason").inputValue(), "I think it is a club.");
  await page.getByLabel("The innocent cause").fill("A club.");
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === "POST"),
    page.getByRole("button", { name: "Dismiss" }).click(),
  ]);
  assert.equal(answer.status(), 409, "what was decided on an older version is refused");
  await page.getByLabel("Your reason").waitFor();
  assert.equal(await page.getByLabel("Your reason").inputValue(), "I think it is a club.");
  assert.deepEqual(
    faults.filter((fault) => !fault.includes("409")),
    [],
  );
});

test("with 50,000 cases in the queue, every key on the desk paints and a claim is found", async () => {
  const { world } = site();
  await plantCases(world, queueSize);
  await world.deps.db.transaction((tx) => sql`analyze case_file`.execute(tx));
  const { page, becomes, faults } = await site().visitor();
  await becomes("Mo Adeyemi", "/desk/cases");
  await listens(page);
  await page.evaluate(watchPaints);
  for (let turn = 0; turn < 15; turn++) await page.keyboard.press(turn % 5 === 4 ? "k" : "j");
  const paints = await page.evaluate<number[]>("window.paints()");
  assert.equal(paints.length, 15, "every key was painted");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Decision" }).waitFor();
  await listens(page);
  const steps: number[] = [];
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.evaluate(watchSteps);
  for (let turn = 0; turn < stepsTaken; turn++) {
    const from = page.url();
    await page.keyboard.press("j");
    await page.waitForURL((url) => url.href !== from);
    steps.push(await page.evaluate<number>("window.stepped()"));
    await page.waitForLoadState("networkidle");
  }
  const worst = Math.max(...paints);
  const middle = steps.toSorted((one, other) => one - other)[2] ?? Number.NaN;
  const most = Math.max(...steps);
  console.log(
    `key to paint: ${worst.toFixed(0)} ms at most; next case: ${middle.toFixed(0)} ms, ${most.toFixed(0)} ms at most`,
  );
  // Each step fetches one neighbour ahead and listens anew; nothing else. The first case may be
  // fetching its own neighbour still when the counting begins.
  assert.ok(requests.length <= 2 * stepsTaken + 1, requests.join("\n"));
  await page.goto("/desk/cases");
  await listens(page);
  await page.keyboard.press("/");
  await page.keyboard.type("claim 49999");
  await page.keyboard.press("Enter");
  await page.getByText("A claim 49999").waitFor();
  assert.equal(await page.locator(".case-list > li").count(), 1);
  assert.deepEqual(faults, []);
});

/** The keys work as soon as the page of a moderator is loaded with its scripts. */
async function listens(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keys" }).waitFor();
  await page.waitForLoadState("load");
}

const focused = (page: Page) => page.evaluate("document.activeElement.id");

async function heard(what: string, act: () => Promise<void>): Promise<void> {
  const from = performance.now();
  await act();
  console.log(`${what} was seen after ${(performance.now() - from).toFixed(0)} ms`);
}

/** From each key to the frame that shows what it did. */
const watchPaints = `(() => {
  const spans = [];
  addEventListener("keydown", () => {
    const from = performance.now();
    requestAnimationFrame(() => setTimeout(() => spans.push(performance.now() - from)));
  }, true);
  window.paints = async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    return spans;
  };
})()`;

/** From the key to the frame that shows the next case. */
const watchSteps = `(() => {
  let from = 0;
  let span = null;
  addEventListener("keydown", () => { from = performance.now(); span = null; }, true);
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => { span = performance.now() - from; }));
  }).observe(document.documentElement, { childList: true });
  window.stepped = async () => {
    while (span === null) await new Promise((done) => setTimeout(done, 5));
    return span;
  };
})()`;
