import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { feedbackStage } from "@candor/server/testkit/feedback-stage.ts";
import { plantWaitingCases, waitingCaseId } from "@candor/server/testkit/waiting-cases.ts";
import { market } from "@candor/server/testkit/world.ts";
import { noteSignIn, setStaffRole } from "@candor/server/usecases/staff.ts";
import type { Page } from "playwright-core";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();
const firstLoadBytesMax = 250_000;
const firstLoadRequestsMax = 12;

test("the first load of each console is at most 250 KB, compressed, in at most twelve requests", async (t) => {
  await plantWaitingCases(site().world, 40);
  for (const [who, path] of [
    ["Sue Park", "/seller"],
    ["Mo Adeyemi", "/desk"],
    ["Mo Adeyemi", `/desk/cases/${waitingCaseId(1)}`],
    ["Ola Berg", "/operator"],
  ] as const) {
    const signedIn = await site().visitor();
    await signedIn.becomes(who, "/preferences");
    // The same person in a browser that has kept nothing.
    const fresh = await site().visitor({ storageState: await signedIn.context.storageState() });
    const sizes: Promise<number>[] = [];
    let requests = 0;
    fresh.page.on("response", (response) => {
      requests += 1;
      const type = response.headers()["content-type"] ?? "";
      if (type.startsWith("text/event-stream")) return;
      const packed = !/font|image/.test(type);
      sizes.push(response.body().then((body) => (packed ? gzipSync(body) : body).length));
    });
    await fresh.goto(path);
    await fresh.page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
    t.diagnostic(`${path}: ${Math.round(bytes / 1000)} KB in ${requests} requests`);
    assert.ok(bytes <= firstLoadBytesMax, `${path}: ${bytes} bytes`);
    assert.ok(requests <= firstLoadRequestsMax, `${path}: ${requests} requests`);
    await fresh.context.close();
    await signedIn.context.close();
  }
});

test("every badge, hold, skip and state opens its reason in one click", async () => {
  const { world } = site();
  await plantWaitingCases(world, 3);
  const held = await world.buyer("ben").reviews("lamp", {
    title: "For five stars",
    body: "The seller gave me a full refund for this five star review.",
  });
  assert.ok(held.ok || held.code === "review_refused");
  await feedbackStage(world).says({ stars: 2, reason: "communication", text: "Nobody wrote." });
  await noteSignIn(world.deps, { kind: "moderator", marketplaceId: market, userId: "kim" });
  const set = { of: "kim", role: "none", reason: "Kim works elsewhere now." } as const;
  assert.ok((await setStaffRole(world.deps, { marketplaceId: market, userId: "ola" }, set)).ok);
  const without: string[] = [];
  let found = 0;
  for (const [who, paths] of Object.entries(pages)) {
    const { page, becomes, goto, context } = await site().visitor();
    await becomes(who);
    for (const path of paths) {
      await goto(path);
      for (const { label, href } of await decided(page)) {
        found += 1;
        if (href === "#") continue;
        const lacks = `${who}, ${path}: ${label}`;
        if (href === null) without.push(lacks);
        else if (!(await (await page.request.get(href)).text()).match(reasonLaidOpen)) {
          without.push(`${lacks}, ${href} says no reason`);
        }
      }
    }
    await context.close();
  }
  assert.deepEqual(without, []);
  assert.ok(found >= 20, `only ${found} were found: the pages name them otherwise now`);
});

/** Pages on which something is decided, by who reads them. */
const pages = {
  "Ada Lindt": ["/shop/products/lamp/reviews", "/shop/my-reviews", "/shop/my-feedback"],
  "Ben Okoye": ["/shop/my-reviews"],
  "Sue Park": [
    ...["/seller", "/seller/orders", "/seller/messages", "/seller/texts", "/seller/reviews"],
    ...["/seller/variations", "/seller/feedback", "/seller/standing", "/statements"],
    ...["/seller/policies", "/seller/team"],
  ],
  "Mo Adeyemi": ["/desk", "/desk/cases", "/desk/measures", "/desk/appeals"],
  "Ola Berg": [
    "/operator",
    "/operator/policies",
    "/operator/detectors",
    "/operator/roles",
    "/operator/retention",
    "/operator/reports",
  ],
} as const;

/** Where a page lays a reason open, or has it behind one word. */
const reasonLaidOpen =
  /reason-parts|data-reason|class="finding|class="letter|case-because|held-because|Why it is needed|class="document|ground|case-words/;

/**
 * What was decided, as it is marked on a page: its words, and `#` where its own line has the reason
 * laid open or behind a word with its card, else the address that its line leads to, else null.
 */
const decided = (page: Page) =>
  page.evaluate<{ label: string; href: string | null }[]>(`(() => {
    const opens = (word) =>
      document.getElementById(word.getAttribute("popovertarget"))?.querySelector(".reason-parts");
    const words = [...document.querySelectorAll("main [data-reason]")].map((word) => ({
      label: word.textContent.trim(), href: opens(word) ? "#" : null,
    }));
    const laid = ".reason-parts, .finding, .case-because, [data-reason], details, .why";
    const marks = "main .state, main .case, main .mine > li";
    return words.concat([...document.querySelectorAll(marks)].map((mark) => {
      const line = mark.closest("li, tr, article, section, header") ?? mark.parentElement;
      const link = line.querySelector("a[href]") ?? mark.closest("a[href]");
      const open = line.querySelector(laid) || line.querySelector('form[action$="/request"]');
      const label = mark.textContent.trim().slice(0, 60);
      return { label, href: open ? "#" : link ? link.getAttribute("href") : null };
    }));
  })()`);
