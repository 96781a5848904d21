import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Database } from "../src/db/database.ts";
import { deliverMail } from "../src/usecases/deliver-mail.ts";
import { sendDueRequests } from "../src/usecases/send-due-requests.ts";
import { keptMail, mailDepsOf } from "./mail.ts";
import { makeWorld, market, type World } from "./world.ts";

/** A parcel that never arrived. */
export const lost = { kind: "delivery", orderId: "o1", status: "lost" } as const;
/** `iso("2026-03-01T12:00:00Z")` as a moment. */
export const iso = (text: string) => Date.parse(text);

/** A lamp that Brightco sells, and Ada who can be mailed. Berlin's noon, 1 March 2026. */
export async function requestStage(db: Database) {
  const world = await makeWorld(db);
  await world.product("lamp");
  await world.product("pan");
  await world.seller("brightco", ["lamp", "pan"]);
  const mail = keptMail();
  const deps = mailDepsOf(world, mail);
  const run = async () => {
    await sendDueRequests(deps);
    await deliverMail(deps);
    return mail.letters.length;
  };
  const runAt = (moment: string) => {
    world.deps.clock.set(iso(moment));
    return run();
  };
  return { world, mail, deps, run, runAt };
}

/** Ada, or somebody else, orders a lamp from Brightco. */
export async function order(world: World, orderId: string, more: object = {}, customerId = "ada") {
  await world.tell(
    { kind: "customer", customerId, displayName: customerId, createdAt: "2025-01-01T00:00:00Z" },
    {
      kind: "order",
      orderId,
      customerId,
      sellerId: "brightco",
      status: "shipped",
      currency: "EUR",
      placedAt: "2026-02-25T10:00:00Z",
      lines: [{ lineId: "1", productId: "lamp", paidMinor: 2_000 }],
      ...more,
    },
  );
}

/** The order's parcel arrived. */
export const delivered = (orderId: string, deliveredAt: string, more: object = {}) =>
  ({
    kind: "delivery",
    orderId,
    deliveryId: "p1",
    status: "delivered",
    deliveredAt,
    ...more,
  }) as const;

/** Where the order's request stands. */
export async function stateOf(db: Database, orderId: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ state: Record<string, unknown> }>`
    select state from review_request where order_id = ${orderId}`.execute(db.kysely);
  return rows[0]?.state ?? { status: "none" };
}

/** Moves the marketplace to another time zone. */
export async function setTimeZone({ tell, deps }: World, timeZone: string): Promise<void> {
  await tell({
    kind: "marketplace",
    marketplaceId: market,
    name: "Market",
    country: "DE",
    languages: ["en", "de"],
    currency: "EUR",
    timeZone,
    asOf: instantToIso(deps.clock.now() + dayMs / 24),
  });
}
