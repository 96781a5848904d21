import { pendingAct } from "@candor/core/domain/measure/pending-act.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { pendingMeasures } from "../store/measures.ts";
import {
  addWebhook,
  endWebhook,
  newestDeliveries,
  reopenDeliveries,
  webhookHealth,
  webhooksInUse,
} from "../store/webhooks.ts";
import type { Deps } from "./deps.ts";
import { measureView } from "./enforcement-views.ts";
import { askThrough } from "./order-marketplace.ts";

type OfMarketplace = { readonly marketplaceId: string };

/** How every signing secret begins, so that scanners of leaked secrets know one. */
const secretPrefix = "whsec_";
const secretBytes = 32;
/** More addresses than any marketplace needs; each hears everything. */
const webhooksMax = 10;
const pendingAtOnceMax = 1_000;

/** The words by which a webhook's secret is sealed to its row. */
export const secretOf = (webhookId: string) => `webhook ${webhookId}`;

/**
 * Adds an address that hears what the marketplace has to carry out. The signing secret is answered
 * once; what is still pending goes there too.
 */
export async function createWebhook(
  deps: Pick<Deps, "db" | "clock" | "ids" | "random" | "secrets" | "ledger">,
  { marketplaceId, userId, url }: OfMarketplace & { readonly userId: string; readonly url: string },
) {
  const { db, clock, ids, random, secrets } = deps;
  const address = new URL(url);
  if (address.username !== "" || address.password !== "" || address.hash !== "") {
    return reject("webhook_address_refused");
  }
  return db.transaction(async (tx) => {
    const inUse = await webhooksInUse(tx, marketplaceId);
    if (inUse.length >= webhooksMax) return reject("webhooks_too_many", { webhooksMax });
    const webhookId = ids.next("whk");
    const secret = `${secretPrefix}${Buffer.from(random.bytes(secretBytes)).toString("base64")}`;
    const createdAt = clock.now();
    await addWebhook(tx, {
      ...{ marketplaceId, webhookId, url: address.href, createdAt },
      sealedSecret: secrets.seal(secret, secretOf(webhookId)),
      createdBy: userId,
    });
    const entry = { type: "webhook-added", subject: webhookId, at: createdAt, payload: {} };
    const words = { by: userId, url: address.href };
    await deps.ledger.append(tx, marketplaceId, [{ ...entry, words }]);
    for (const measure of await pendingMeasures(tx, marketplaceId, null, pendingAtOnceMax)) {
      const act = pendingAct(measure.state);
      if (act !== null) await askThrough(tx, deps, webhookId, { measure, act });
    }
    return ok({ webhookId, url: address.href, secret, createdAt: instantToIso(createdAt) });
  });
}

/** The addresses in use, each with how its messages fare; the secrets are not among it. */
export async function listWebhooks({ db }: Pick<Deps, "db">, { marketplaceId }: OfMarketplace) {
  const webhooks = await webhookHealth(db.kysely, marketplaceId);
  return ok({
    items: webhooks.map(({ createdAt, takenAt, ...webhook }) => ({
      ...webhook,
      createdAt: instantToIso(createdAt),
      takenAt: takenAt === null ? null : instantToIso(takenAt),
    })),
  });
}

const deliveriesShown = 50;

/** The newest messages to addresses in use, with what each address said. */
export async function listDeliveries({ db }: Pick<Deps, "db">, { marketplaceId }: OfMarketplace) {
  const lines = await newestDeliveries(db.kysely, marketplaceId, deliveriesShown);
  return lines.map(({ createdAt, takenAt, ...line }) => ({
    ...line,
    createdAt: instantToIso(createdAt),
    takenAt: takenAt === null ? null : instantToIso(takenAt),
  }));
}

/** Sends what an address failed to take once more. */
export function retryDeliveries(
  { db, clock }: Pick<Deps, "db" | "clock">,
  webhook: OfMarketplace & { readonly webhookId: string },
): Promise<number> {
  return db.transaction((tx) => reopenDeliveries(tx, webhook, clock.now()));
}

/** Ends an address at once; what was on its way there stays pending in the list. */
export async function removeWebhook(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: OfMarketplace & { readonly userId: string; readonly webhookId: string },
): Promise<Result<null, "not_found">> {
  const { marketplaceId, userId: by, webhookId } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    if (!(await endWebhook(tx, marketplaceId, webhookId, at))) return reject("not_found");
    const entry = { type: "webhook-ended", subject: webhookId, at, payload: {}, words: { by } };
    await ledger.append(tx, marketplaceId, [entry]);
    return ok(null);
  });
}

/** What the marketplace was asked for and has not said to be done, the oldest first. */
export async function listPendingMeasures(
  { db }: Pick<Deps, "db">,
  input: OfMarketplace & { readonly after?: string | undefined; readonly limit: number },
) {
  const { marketplaceId, after, limit } = input;
  const position = readCursor("pending measures", ["moment", "id"], after);
  if (!position.ok) return position;
  const rows = await pendingMeasures(db.kysely, marketplaceId, position.value, limit + 1);
  return ok(
    asPage(rows, limit, measureView, ({ updatedAt, measureId }) =>
      writeCursor("pending measures", [updatedAt, measureId]),
    ),
  );
}
