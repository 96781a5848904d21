import { Fact, type FactsReply } from "@candor/core/contract/schemas/facts.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import {
  claimOrders,
  type OrderOwner,
  orderOwners,
  putAccountTraits,
  putMarketplace,
  putOrderFacts,
  putOrders,
  putPastMessages,
  putPastRequests,
  putPlainFacts,
} from "../store/facts.ts";
import { type FactOf, factToRow, type PlainKind } from "../store/facts-shapes.ts";
import { marketplaceKnown } from "../store/marketplaces.ts";
import type { Deps } from "./deps.ts";
import { withUnknownReferences } from "./fact-references.ts";
import { followCatalogue } from "./follow-catalogue.ts";
import { followFacts } from "./follow-facts.ts";

type Input = { readonly marketplaceId: string; readonly facts: readonly unknown[] };

/** What became of a batch of facts. */
export type FactsOutcome = z.output<typeof FactsReply>;
/** The same inside a transaction, with the places of those that changed nothing. */
export type WrittenFacts = Omit<FactsOutcome, "unchanged"> & {
  readonly unchanged: readonly number[];
};
/** A fact that could not be taken: its place in the batch, and why. */
export type FactRejection = FactsOutcome["rejected"][number];
/** A fact that reads well, with its place in the batch and its moment filled in. */
export type ReadFact<Kind extends Fact["kind"] = Fact["kind"]> = {
  readonly index: number;
  readonly fact: FactOf<Kind>;
};

/** Takes what the marketplace knows; good facts are taken even where others are not. */
export async function putFacts(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  { marketplaceId, facts }: Input,
): Promise<Result<FactsOutcome, "facts_rejected">> {
  const { read, rejected } = readFacts(facts, deps.clock.now());
  const outcome = await deps.db.transaction(async (tx) => {
    const written = await writeFacts(tx, marketplaceId, read);
    await followCatalogue(tx, deps, { marketplaceId, facts: read, opens: true });
    await followFacts(tx, deps, { marketplaceId, facts: read, opens: true });
    return written;
  });
  const all = [...rejected, ...outcome.rejected].sort((a, b) => a.index - b.index);
  if (all.length === facts.length && all.length > 0)
    return reject("facts_rejected", { rejected: all });
  return ok({ accepted: outcome.accepted, unchanged: outcome.unchanged.length, rejected: all });
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
): Promise<WrittenFacts> {
  const batch = new Batch(facts);
  for (const item of batch.of("marketplace")) {
    if (item.fact.marketplaceId === marketplaceId) continue;
    const reason = `This caller speaks for "${marketplaceId}", not for "${item.fact.marketplaceId}".`;
    batch.reject(item, "other_marketplace", "marketplaceId", reason);
  }
  for (const item of batch.newest("marketplace", (fact) => fact.marketplaceId)) {
    if (await putMarketplace(tx, item.fact)) batch.note([item]);
  }
  if (!(await marketplaceKnown(tx, marketplaceId))) {
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
    keyOf: (fact: FactOf<Kind>) => string,
    isDue: (fact: FactOf<Kind>) => boolean = () => true,
  ) => {
    const items = batch.newest(kind, keyOf).filter(({ fact }) => isDue(fact));
    const rows = items.map(({ fact }) => factToRow(fact));
    batch.note(items, await putPlainFacts(tx, marketplaceId, kind, rows), keyOf);
  };
  await write("seller", (fact) => fact.sellerId);
  await write("customer", (fact) => fact.customerId);
  // Families first, so that a child may come in the same batch as its parent.
  await write(
    "product",
    (fact) => fact.productId,
    (fact) => fact.variation !== "child",
  );
  await batch.rejectUnknown(tx, marketplaceId, "product");
  await write(
    "product",
    (fact) => fact.productId,
    (fact) => fact.variation === "child",
  );
  for (const kind of ["offer", "affiliation", "account_trait"] as const) {
    await batch.rejectUnknown(tx, marketplaceId, kind);
  }
  await write("offer", (fact) => `${fact.productId} ${fact.sellerId} ${fact.role}`);
  await write("affiliation", (fact) => `${fact.customerId} ${fact.sellerId} ${fact.relation}`);
  const traitKey = (fact: FactOf<"account_trait">) =>
    `${fact.customerId} ${fact.trait} ${fact.hash}`;
  const traits = batch.newest("account_trait", traitKey);
  const rows = traits.map(({ fact }) => factToRow(fact));
  batch.note(traits, await putAccountTraits(tx, marketplaceId, rows), traitKey);
}

async function writeOrders(tx: Tx, marketplaceId: string, batch: Batch): Promise<void> {
  await batch.rejectUnknown(tx, marketplaceId, "order");
  const keyOf = (fact: FactOf<"order">) => fact.orderId;
  const claimed = batch.newest("order", keyOf);
  await claimOrders(
    tx,
    marketplaceId,
    claimed.map(({ fact }) => factToRow(fact)),
  );
  const owners = await orderOwners(
    tx,
    marketplaceId,
    claimed.map(({ fact }) => fact.orderId),
  );
  for (const item of batch.of("order")) {
    const { orderId, customerId, sellerId } = item.fact;
    const owner = owners.get(orderId);
    if (owner?.customerId === customerId && owner.sellerId === sellerId) continue;
    const reason = "This order belongs to another customer or seller.";
    batch.reject(item, "order_taken", "orderId", reason);
  }
  const orders = batch.newest("order", keyOf);
  const facts = orders.map(({ fact }) => fact);
  batch.note(orders, await putOrders(tx, marketplaceId, facts), keyOf);
}

async function writeAfterOrders(tx: Tx, marketplaceId: string, batch: Batch): Promise<void> {
  const kinds = ["delivery", "return", "refund", "claim", "past_message", "past_request"] as const;
  for (const kind of kinds) await batch.rejectUnknown(tx, marketplaceId, kind);
  const orderIds = kinds.flatMap((kind) => batch.of(kind).map(({ fact }) => fact.orderId ?? null));
  const owners = await orderOwners(
    tx,
    marketplaceId,
    orderIds.filter((id) => id !== null),
  );
  const write = async <Kind extends "delivery" | "return" | "refund" | "claim">(
    kind: Kind,
    keyOf: (fact: FactOf<Kind>) => string,
  ) => {
    const items = batch.newest(kind, keyOf);
    const rows = owned(items, owners);
    batch.note(items, await putOrderFacts(tx, marketplaceId, kind, rows), keyOf);
  };
  await write("delivery", (fact) => `${fact.orderId} ${fact.deliveryId}`);
  await write("return", (fact) => `${fact.orderId} ${fact.returnId}`);
  await write("refund", (fact) => `${fact.orderId} ${fact.refundId}`);
  await write("claim", (fact) => `${fact.orderId} ${fact.claimId}`);
  const messageKey = (fact: FactOf<"past_message">) => `${fact.sellerId} ${fact.messageId}`;
  const messages = batch.newest("past_message", messageKey);
  const rows = messages.map(({ fact }) => factToRow(fact));
  batch.note(messages, await putPastMessages(tx, marketplaceId, rows), messageKey);
  const requestKey = (fact: FactOf<"past_request">) => fact.orderId;
  const requests = batch.newest("past_request", requestKey);
  batch.note(
    requests,
    await putPastRequests(tx, marketplaceId, owned(requests, owners)),
    requestKey,
  );
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
  readonly #changed = new Set<number>();
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

  /** Notes that these items changed something, or those of them whose key is among `keys`. */
  note<Kind extends Fact["kind"]>(
    items: readonly ReadFact<Kind>[],
    keys?: ReadonlySet<string>,
    keyOf?: (fact: FactOf<Kind>) => string,
  ): void {
    for (const { index, fact } of items) {
      if (keys === undefined || keyOf === undefined || keys.has(keyOf(fact))) {
        this.#changed.add(index);
      }
    }
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

  outcome(): WrittenFacts {
    return {
      unchanged: [...this.#left.keys()].filter((index) => !this.#changed.has(index)),
      accepted: this.#changed.size,
      rejected: this.#rejected,
    };
  }
}
