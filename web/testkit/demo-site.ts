import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { detectorsHere } from "@candor/server/adapters/detection-worker.ts";
import { openJobQueue } from "@candor/server/adapters/job-queue.ts";
import { demoIdentities, shoppers } from "@candor/server/demo/identities.ts";
import { loadDemo } from "@candor/server/demo/load-demo.ts";
import { keptMail, mailDepsOf } from "@candor/server/testkit/mail.ts";
import type { World } from "@candor/server/testkit/world.ts";
import { createApiKey } from "@candor/server/usecases/api-keys.ts";
import { getOrderBuyerData, putBuyerData } from "@candor/server/usecases/buyer-data.ts";
import { deliverMail } from "@candor/server/usecases/deliver-mail.ts";
import { putContacts } from "@candor/server/usecases/put-contacts.ts";
import { putFacts } from "@candor/server/usecases/put-facts.ts";
import { runDetectors } from "@candor/server/usecases/run-detectors.ts";
import { sendDueRequests } from "@candor/server/usecases/send-due-requests.ts";
import { writeToSeller } from "@candor/server/usecases/write-to-seller.ts";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import type { Setting, Site, Visitor } from "./site.ts";

/** The demo's marketplace that people look at. */
export const marketplaceId = "fernway";
/** A working hour, at which mail goes out too; a little past it, as the demo ends on the hour. */
const noon = Date.parse("2026-03-12T11:00:30Z");
const bounds = { reviewsMax: 100_000, textCharsMax: 10_000_000 };

/** The demo with its detectors run, and everybody of it at the door. */
export const demoSetting: Setting = {
  furnish: async ({ deps }) => {
    deps.clock.set(noon);
    await loadDemo(deps);
    // Nothing works them off here, but the operator's page counts what waits in the queues.
    await (await openJobQueue(deps.db)).stop();
    await lookAtBuyerData(deps);
    const detecting = { ...deps, detectors: detectorsHere, bounds };
    await runDetectors(detecting, { marketplaceId, kind: "full" });
  },
  people: demoIdentities,
};

/** A key is made, and a seller looks up where an order goes: what an audit log is for. */
async function lookAtBuyerData(deps: World["deps"]): Promise<void> {
  const { rows } = await sql<{ orderId: string; sellerId: string }>`
    select o.order_id as "orderId", o.seller_id as "sellerId" from purchase o
    where o.marketplace_id = ${marketplaceId} and o.status <> 'cancelled'
    order by o.placed_at desc, o.order_id limit 3`.execute(deps.db.kysely);
  for (const { orderId, sellerId } of rows) {
    const fields = { recipient_name: "Imke Sund", city: "Harlow Bay", postal_code: "HB4 2QX" };
    await putBuyerData(deps, marketplaceId, [{ orderId, fields }]);
    await getOrderBuyerData(deps, { marketplaceId, sellerId, userId: "u-shipping", orderId });
  }
  const key = { marketplaceId, userId: "u-oskar", name: "Order system", expiresAt: null };
  await createApiKey(deps, { ...key, scopes: ["facts:write"] });
}

/** Lets a case be decided, its seller be suspended and appeal, and another moderator hear it. */
export async function beginDemo(site: Site): Promise<void> {
  const patient = async (name: string, path: string) => {
    const visitor = await site.visitor();
    visitor.page.setDefaultTimeout(60_000);
    await entersAs(visitor, name, path);
    return visitor;
  };
  const mira = await patient("Mira", "/desk/cases");
  await suspendTheRing(mira.page);
  const lark = await patient("Lark of Lanternfield", "/statements");
  await appeal(lark.page);
  const noor = await patient("Noor", "/desk/appeals");
  await noor.page.getByRole("link", { name: "It is not as it is told" }).click();
  await noor.page.getByRole("button", { name: "Hear this appeal" }).click();
  for (const { context } of [mira, lark, noor]) await context.close();
}

/** Signs a visitor in as the person of the demo whose label begins so. */
export async function entersAs(
  { page, goto }: Pick<Visitor, "page" | "goto">,
  name: string,
  path: string,
): Promise<void> {
  await goto(`/sign-in?returnTo=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: new RegExp(`^Continue as ${name}\\b`) }).click();
}

async function suspendTheRing(page: Page): Promise<void> {
  const title = /The same accounts review the same products/;
  await page.getByRole("link", { name: title }).first().click();
  const reason = "The same list, in the same weeks, by accounts of one device.";
  await page.getByLabel("Your reason").fill(reason);
  const cleared = "The orders were paid from the seller's own account.";
  await page.getByLabel("Why no rival staged it").fill(cleared);
  await page.getByRole("button", { name: "Uphold against the seller" }).click();
  await page.getByRole("link", { name: "Choose what follows" }).click();
  await page.getByRole("radio", { name: /^High/ }).check();
  await page.getByRole("button", { name: "Show the plan and its letters" }).click();
  await page.getByRole("button", { name: "Impose and send the letters" }).click();
  await page.getByText("Ordered, waits for the marketplace").first().waitFor();
}

async function appeal(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Selling suspended" }).click();
  await page.getByRole("link", { name: "It is not as it is told" }).click();
  await page.getByLabel("What is not as it is told").fill("We know none of these people.");
  for (const item of await page.getByLabel("In your own words").all()) {
    await item.fill("They are members of a reading club; here is its programme.");
  }
  await page.getByRole("button", { name: "File the appeal" }).click();
  await page.getByText(/An answer is due by/).waitFor();
}

/** Ids of the demo that addresses name. */
export type Known = {
  /** The product that is reviewed most, one of its reviews, and a photo of it. */
  readonly productId: string;
  readonly reviewId: string;
  readonly photoId: string;
  /** An order of Ada's. */
  readonly orderId: string;
  /** The path of the links in a mail that asked Ada for a review. */
  readonly request: string;
  /** Where the same mail lets her stop such mails. */
  readonly stopping: string;
  /** A case that was decided, the letter about it, and the appeal against that. */
  readonly caseId: string;
  readonly statementId: string;
  readonly appealId: string;
};

/** Lets Ada be asked for a review and write to a seller; finds what addresses name. */
export async function knowing(world: World): Promise<Known> {
  const asked = await askedByMail(world);
  const { kysely } = world.deps.db;
  const { rows } = await sql<Omit<Known, "request" | "stopping">>`
    with favourite as (
      select product_id from rating where marketplace_id = ${marketplaceId}
      order by review_count desc, product_id limit 1)
    select f.product_id as "productId", p.review_id as "reviewId", p.photo_id as "photoId",
      (select order_id from purchase o where o.marketplace_id = ${marketplaceId}
        and o.customer_id = ${shoppers.ada} order by placed_at desc limit 1) as "orderId",
      a.case_id as "caseId", a.statement_id as "statementId", a.appeal_id as "appealId"
    from favourite f
    join review_photo p on p.marketplace_id = ${marketplaceId} and p.product_id = f.product_id
      and p.status = 'shown'
    cross join (select a.appeal_id, a.statement_id, s.case_id from appeal a
      join statement s on s.marketplace_id = a.marketplace_id and s.statement_id = a.statement_id
      where a.marketplace_id = ${marketplaceId} limit 1) a
    limit 1`.execute(kysely);
  const [found] = rows;
  if (found === undefined) throw new Error("the demo lacks what its screens show");
  const written = await writeToSeller(world.deps, {
    ...{ marketplaceId, customerId: shoppers.ada, about: { orderId: found.orderId } },
    text: "Which filter fits this one? The leaflet names two.",
    attachments: [],
  });
  if (!written.ok) throw new Error(written.code);
  return { ...found, ...asked };
}

/** Has a buyer's deliveries asked about, and answers where the mail's links lead. */
async function askedByMail(world: World): Promise<Pick<Known, "request" | "stopping">> {
  const contacts = [{ customerId: shoppers.ada, email: "ada@buyers.example" }];
  await putContacts(world.deps, marketplaceId, contacts);
  const told = await putFacts(world.deps, { marketplaceId, facts: lateOrder(world) });
  if (!told.ok) throw new Error(JSON.stringify(told));
  const mail = keptMail();
  const deps = mailDepsOf(world, mail);
  await sendDueRequests(deps);
  await deliverMail(deps);
  const text = mail.letters.find(({ customerId }) => customerId === shoppers.ada)?.text ?? "";
  const pathOf = (pattern: RegExp) => new URL(pattern.exec(text)?.[0] ?? "").pathname;
  return {
    request: pathOf(/https:\S+\/r\/[\w-]+(?=\?)/),
    stopping: pathOf(/https:\S+\/stop/),
  };
}

/** An order of Ada's that came some days ago, so that its request is due now. */
function lateOrder({ deps: { clock } }: World) {
  const daysAgo = (days: number) => instantToIso(clock.now() - days * dayMs);
  const orderId = "F199001";
  const amounts = { paidMinor: 4_490, referencePriceMinor: 4_490 };
  const lines = ["p1001", "p1002"].map((productId, at) => ({
    ...{ lineId: String(at + 1), productId },
    ...amounts,
  }));
  return [
    {
      ...{ kind: "order", orderId, customerId: shoppers.ada, sellerId: "s100" },
      ...{ status: "completed", currency: "GBP", cardSettledMinor: 8_980 },
      ...{ placedAt: daysAgo(9), lines },
    },
    {
      ...{ kind: "delivery", orderId, deliveryId: orderId },
      ...{ status: "delivered", deliveredAt: daysAgo(6) },
    },
  ] as const;
}
