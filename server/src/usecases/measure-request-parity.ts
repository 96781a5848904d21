import { compareRates } from "@candor/core/detection/parity/rates.ts";
import { dayMs, hourMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Database } from "../db/database.ts";
import { lawAt } from "../store/policy.ts";
import { askedByChannel } from "../store/request-parity.ts";
import type { Deps } from "./deps.ts";

/** Deliveries of these days are looked at, once their window had time to open. */
const lookbackDays = 90;
/** Anybody may ask, so it is counted once in so long. */
const keptMs = hourMs;

type Kept = { readonly countedAt: Instant; readonly parity: RequestParity };
const kept = new WeakMap<Database, Map<string, Kept>>();

/** Whether buyers are asked alike, whoever fulfilled their order (POLICY REQ-019). */
export type RequestParity = Awaited<ReturnType<typeof measureRequestParity>>;

/** The parity of the last days, counted at most once an hour. */
export async function getRequestParity(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
): Promise<RequestParity> {
  const known = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, known);
  const at = clock.now();
  const last = known.get(marketplaceId);
  if (last !== undefined && at >= last.countedAt && at < last.countedAt + keptMs) {
    return last.parity;
  }
  const parity = await measureRequestParity({ db, clock }, marketplaceId);
  known.set(marketplaceId, { countedAt: at, parity });
  return parity;
}

/** Counts it now: how many were asked by channel, how soon, and what chance makes of it. */
export async function measureRequestParity(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
) {
  const at = clock.now();
  const { parameters } = await lawAt(db.kysely, marketplaceId, at);
  const openDays = parameters.request_open_days;
  const to = at - (openDays + 2) * dayMs;
  const from = to - lookbackDays * dayMs;
  const counts = await askedByChannel(db.kysely, { marketplaceId, from, to }, openDays);
  const group = ({ channel }: { channel: string }) => channel;
  return {
    deliveredFrom: instantToIso(from),
    deliveredUntil: instantToIso(to),
    countedAt: instantToIso(at),
    channels: counts.map(({ channel, decided, asked, medianMs, reasons }) => ({
      ...{ channel, decided, asked, medianMs, reasons },
    })),
    asked: compareRates(
      counts.map((one) => ({ group: group(one), total: one.decided, hits: one.asked })),
    ),
    atOnce: compareRates(
      counts.map((one) => ({ group: group(one), total: one.automatic, hits: one.atOnce })),
    ),
  };
}
