import assert from "node:assert/strict";
import { test } from "node:test";
import { keptMail, mailDepsOf, tellContacts } from "@candor/server/testkit/mail.ts";
import { deliverMail } from "@candor/server/usecases/deliver-mail.ts";
import { sendDueRequests } from "@candor/server/usecases/send-due-requests.ts";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();

test("stars of a mail are confirmed on a page, and looking at it changes nothing", async () => {
  const { world, visitor } = site();
  await world.tell({
    kind: "customer",
    customerId: "ida",
    displayName: "Ida",
    createdAt: "2025-01-01T00:00:00Z",
  });
  await world.buyer("ida").orders("lamp", { deliveredDaysAgo: 6 });
  await tellContacts(world, "ida");
  // The site stands at midnight, when nobody is mailed.
  world.deps.clock.set(Date.parse("2026-03-02T12:00:00Z"));
  const mail = keptMail();
  const deps = mailDepsOf(world, mail);
  await sendDueRequests(deps);
  await deliverMail(deps);
  const [letter] = mail.letters;
  const path = (pattern: RegExp) => new URL(pattern.exec(letter?.text ?? "")?.[0] ?? "").pathname;
  const four = new URL(/https:\S+product=lamp&stars=4/.exec(letter?.text ?? "")?.[0] ?? "");

  const before = await world.rowCounts();
  const { page, goto, faults } = await visitor();
  await goto(four.pathname + four.search);
  await goto(path(/https:\S+\/stop/));
  assert.deepEqual(await world.rowCounts(), before);

  await goto(four.pathname + four.search);
  const product = page.getByRole("region", { name: /lamp/ });
  assert.ok(await product.getByRole("radio", { name: "4 stars" }).isChecked());
  await product.getByRole("button", { name: "Publish these stars" }).click();
  await page.getByText("Published. Thank you.").waitFor();
  const reviews = await world.deps.db.kysely
    .selectFrom("review")
    .select(["customer_id", "stars", "body", "verification", "status"])
    .where("customer_id", "=", "ida")
    .execute();
  assert.deepEqual(reviews, [
    { customer_id: "ida", stars: 4, body: null, verification: "platform", status: "published" },
  ]);

  await goto(path(/https:\S+\/stop/));
  await page.getByRole("button", { name: "Stop these mails" }).click();
  await page.getByText("Stopped. No request is mailed to you any more.").waitFor();
  const [preferences] = await world.deps.db.kysely
    .selectFrom("buyer_preferences")
    .select("wants_requests")
    .execute();
  assert.equal(preferences?.wants_requests, false);
  assert.deepEqual(faults, []);
});

test("a link that nobody was sent opens nothing", async () => {
  const { page } = await site().visitor();
  const answer = await page.goto(`${site().address}/r/${"x".repeat(43)}`);
  assert.equal(answer?.status(), 404);
});
