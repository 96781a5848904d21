import { Fact, type FactsReply } from "@candor/core/contract/schemas/facts.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { Database, Tx } from "../db/database.ts";
import type { Clock } from "../ports.ts";
import {
  claimOrders,
  marketplaceExists,
  type OrderOwner,
  orderOwners,
  putAccountTraits,
  putMarketplace,
  putOrders,
  putPastMessages,
  putPastRequests,
  putPlainFacts,
} from "../store/facts.ts";
import { type FactOf, factToRow, type PlainKind } from "../store/facts-shapes.ts";
import { withUnknownReferences } from "./fact-references.ts";

type Deps = { readonly db: Database; readonly clock: Clock };
type Input = { readonly marketplaceId: string; readonly facts: readonly unknown[] };

/** What became of a batch of facts. */
export type FactsOutcome = z.output<typeof FactsReply>;
/** A fact that could not be taken: its place in the batch, and why. */
export type FactRejection = FactsOutcome["rejected"][number];
/** A fact that reads well, with its place in the batch and its moment filled in. */
export type ReadFact<Kind extends Fact["kind"] = Fact["kind"]> = {
  readonly index: number;
  readonly fact: FactOf<Kind>;
};

/** Takes what the marketplace knows; good facts are taken even where others are not. */
export async function putFacts(
  { db, clock }: Deps,
  { marketplaceId, facts }: Input,
): Promise<Result<FactsOutcome, "facts_rejected">> {
  const { read, rejected } = readFacts(facts, clock.now());
  const outcome = await db.transaction((tx) => writeFacts(tx, marketplaceId, read));
  const all = [...rejected, ...outcome.rejected].sort((a, b) => a.index - b.index);
  if (all.length === facts.length && all.length > 0)
    return reject("facts_rejected", { rejected: all });
  return ok({ ...outcome, rejected: all });
}

/** Reads facts one by one: the good ones, and why the others are not. */
export function readFacts(
  facts: readonly unknown[],
  now: Instant,
): { readonly read: readonly ReadFact[]; readonly rejected: readonly FactRejection[] } {
  const read: ReadFact[] = [];
  const rejected: FactRejection[] = [];
  for (const [index, raw] of facts.entries()) {
    const parsed = Fact.safeParse(raw);
    if (parsed.success) {
      const fact = { ...parsed.data, asOf: parsed.data.asOf ?? instantToIso(now) };
      read.push({ index, fact });
    } else {
      const [issue] = parsed.error.issues;
      const field = issue === undefined || issue.path.length === 0 ? null : issue.path.join(".");
      rejected.push({ index, code: "invalid_fact", field, reason: issue?.message ?? "unreadable" });
    }
  }
  return { read, rejected };
}

/**
 * Writes facts inside the caller's transaction, kind by kind, so that a fact may refer to another
 * one of the same batch. What refers to something unknown is left out with the reason.
 */
export async function writeFacts(
  tx: Tx,
  marketplaceId: string,
  facts: readonly ReadFact[],
): Promise<FactsOutcome> {
  const batch = new Batch(facts);
  for (const item of batch.of("marketplace")) {
    if (item.fact.marketplaceId === marketplaceId) continue;
    const reason = `This caller speaks for "${marketplaceId}", not for "${item.fact.marketplaceId}".`;
    batch.reject(item, "other_marketplace", "marketplaceId", reason);
  }
  for (const { fact } of batch.newest("marketplace", (fact) => fact.marketplaceId)) {
    batch.changed += await putMarketplace(tx, fact);
  }
  if (!(await marketplaceExists(tx, marketplaceId))) {
    const reason = `The marketplace "${marketplaceId}" is not set up. Send its own fact first.`;
    for (const item of batch.left()) batch.reject(item, "marketplace_unknown", null, reason);
    return batch.outcome();
  }
  await writeCatalogue(tx, marketplaceId, batch);
  await writeOrders(tx, marketplaceId, batch);
  await writeAfterOrders(tx, marketplaceId, batch);
  return batch.outcome();
}

async function writeCatalogue(tx: Tx, marketplaceId: string, batch: Batch): Promise<void> {
  const write = async <Kind extends Exclude<PlainKind, "order">>(
    kind: Kind,
    items: readonly ReadFact<Kind>[],
  ) => {
    const rows = items.map(({ fact }) => factToRow(fact));
    batch.changed += await putPlainFacts(tx, marketplaceId, kind, rows);
  };
  await write(
    "seller",
    batch.newest("seller", (fact) => fact.sellerId),
  );
  await write(
    "customer",
    batch.newest("customer", (fact) => fact.customerId),
  );
  // Families first, so that a child may come in the same batch as its parent.
  const isChild = ({ fact }: ReadFact<"product">) => fact.variation === "child";
  const products = batch.newest("product", (fact) => fact.productId);
  await write(
    "product",
    products.filter((item) => !isChild(item)),
  );
  await batch.rejectUnknown(tx, marketplaceId, "product");
  await write("product", batch.newest("product", (fact) => fact.productId).filter(isChild));
  for (const kind of ["offer", "affiliation", "account_trait"] as const) {
    await batch.rejectUnknown(tx, marketplaceId, kind);
  }
  await write(
    "offer",
    batch.newest("offer", (f) => `${f.productId} ${f.sellerId} ${f.role}`),
  );
  const ties = batch.newest("affiliation", (f) => `${f.customerId} ${f.sellerId} ${f.relation}`);
  await write("affiliation", ties);
  const traits = batch.newest("account_trait", (f) => `${f.customerId} ${f.trait} ${f.hash}`);
  batch.changed += await putAccountTraits(
    tx,
    marketplaceId,
    traits.map(({ fact }) => fact),
  );
}

async function writeOrders(tx: Tx, marketplaceId: string, batch: Batch): Promise<void> {
  await batch.rejectUnknown(tx, marketplaceId, "order");
  const claimed = batch.newest("order", (fact) => fact.orderId);
  await claimOrders(
    tx,
    marketplaceId,
    claimed.map(({ fact }) => fact),
  );
  const owners = await orderOwners(
    tx,
    marketplaceId,
    claimed.map(({ fact }) => fact.orderId),
  );
  for (const item of batch.of("order")) {
    const owner = owners.get(item.fact.orderId);
    if (owner?.customerId === item.fact.customerId && owner.sellerId === item.fact.sellerId)
      continue;
    batch.reject(
      item,
      "order_taken",
      "orderId",
      "This order belongs to another customer or seller.",
    );
  }
  const orders = batch.newest("order", (fact) => fact.orderId).map(({ fact }) => fact);
  batch.changed += await putOrders(tx, marketplaceId, orders);
}

async function writeAfterOrders(tx: Tx, marketplaceId: string, batch: Batch): Promise<void> {
  const kinds = ["delivery", "return", "refund", "past_message", "past_request"] as const;
  for (const kind of kinds) await batch.rejectUnknown(tx, marketplaceId, kind);
  const orderIds = kinds.flatMap((kind) => batch.of(kind).map(({ fact }) => fact.orderId ?? null));
  const owners = await orderOwners(
    tx,
    marketplaceId,
    orderIds.filter((id) => id !== null),
  );
  const deliveries = batch.newest("delivery", (f) => `${f.orderId} ${f.deliveryId}`);
  const returns = batch.newest("return", (f) => `${f.orderId} ${f.returnId}`);
  const refunds = batch.newest("refund", (f) => `${f.orderId} ${f.refundId}`);
  batch.changed += await putPlainFacts(tx, marketplaceId, "delivery", owned(deliveries, owners));
  batch.changed += await putPlainFacts(tx, marketplaceId, "return", owned(returns, owners));
  batch.changed += await putPlainFacts(tx, marketplaceId, "refund", owned(refunds, owners));
  const messages = batch.newest("past_message", (f) => `${f.sellerId} ${f.messageId}`);
  batch.changed += await putPastMessages(
    tx,
    marketplaceId,
    messages.map(({ fact }) => fact),
  );
  const requests = batch.newest("past_request", (fact) => fact.orderId);
  batch.changed += await putPastRequests(tx, marketplaceId, owned(requests, owners));
}

/** Rows with the customer and seller of their order, which is where they are kept. */
function owned(
  items: readonly { readonly fact: { readonly kind: string; readonly orderId: string } }[],
  owners: ReadonlyMap<string, OrderOwner>,
) {
  return items.map(({ fact }) => factToRow({ ...fact, ...owners.get(fact.orderId) }));
}

/** A batch on its way into the database: what is left of it, and what fell out and why. */
class Batch {
  changed = 0;
  readonly #left = new Map<number, ReadFact>();
  readonly #rejected: FactRejection[] = [];

  constructor(facts: readonly ReadFact[]) {
    for (const item of facts) this.#left.set(item.index, item);
  }

  left(): readonly ReadFact[] {
    return [...this.#left.values()];
  }

  of<Kind extends Fact["kind"]>(kind: Kind): readonly ReadFact<Kind>[] {
    return this.left().filter((item): item is ReadFact<Kind> => item.fact.kind === kind);
  }

  /** One fact a key, the newest, in the order of the keys so that two writers never cross. */
  newest<Kind extends Fact["kind"]>(
    kind: Kind,
    keyOf: (fact: FactOf<Kind>) => string,
  ): readonly ReadFact<Kind>[] {
    const byKey = new Map<string, ReadFact<Kind>>();
    for (const item of this.of(kind)) {
      const key = keyOf(item.fact);
      const known = byKey.get(key);
      const isOlder =
        known !== undefined && Date.parse(item.fact.asOf) < Date.parse(known.fact.asOf);
      if (!isOlder) byKey.set(key, item);
    }
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }

  reject(item: ReadFact, code: string, field: string | null, reason: string): void {
    this.#left.delete(item.index);
    this.#rejected.push({ index: item.index, code, field, reason });
  }

  async rejectUnknown(tx: Tx, marketplaceId: string, kind: Fact["kind"]): Promise<void> {
    for (const { item, field, reason } of await withUnknownReferences(
      tx,
      marketplaceId,
      this.of(kind),
    )) {
      this.reject(item, "reference_unknown", field, reason);
    }
  }

  outcome(): FactsOutcome {
    return {
      accepted: this.changed,
      unchanged: this.#left.size - this.changed,
      rejected: this.#rejected,
    };
  }
}
