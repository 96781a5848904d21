import { instantToIso } from "@candor/core/kernel/instant.ts";
import type { Database } from "../db/database.ts";
import { candorLines } from "../import/candor-lines.ts";
import { type LineSink, runImport } from "../import/run-import.ts";
import type { Clock, Ids, Ledger } from "../ports.ts";
import type { Market } from "./market.ts";

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: Ledger;
};

/** The database keeps what an operator reads of these; the demo writes no files. */
const nowhere: LineSink = {
  open: async () => undefined,
  add: async () => undefined,
  close: async () => undefined,
};

const knownDeliveries = 160;

/** A week's file: mostly what is known, some newcomers, and three lines that are not taken. */
export async function loadImport(deps: Deps, market: Market): Promise<void> {
  const marketplaceId = market.plan.id;
  const lines = linesOf(market);
  const ended = await runImport(deps, {
    key: {
      ...{ marketplaceId, format: "candor", fileName: "facts-of-the-week.jsonl" },
      fileHash: "demo",
    },
    lines: numbered(lines),
    format: candorLines(deps, marketplaceId),
    ...{ rejects: nowhere, duplicates: nowhere },
    ...{ batchLinesMax: lines.length, dryRun: false },
    onProgress: () => undefined,
    share: () => 1,
    signal: new AbortController().signal,
  });
  if (!ended.ok) throw new Error(`the demo's import is refused: ${ended.code}`);
}

function linesOf({ plan, deliveries, end }: Market): readonly string[] {
  const createdAt = instantToIso(end);
  const customer = (place: number) => ({
    ...{ kind: "customer", customerId: `${plan.id}-newcomer-${place}`, createdAt },
    displayName: `Newcomer ${place}`,
  });
  const facts = [
    ...deliveries.slice(0, knownDeliveries),
    ...[1, 2, 3, 4].map(customer),
    { kind: "delivery", orderId: "X0000001", deliveryId: "X0000001", status: "delivered" },
    { kind: "delivery", orderId: "X0000002", deliveryId: "X0000002", status: "lost at sea" },
  ];
  return [...facts.map((fact) => JSON.stringify(fact)), '{"kind":"delivery","orderId":'];
}

async function* numbered(lines: readonly string[]) {
  for (const [at, text] of lines.entries()) yield { number: at + 1, text };
}
