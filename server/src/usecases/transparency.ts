import { starParity } from "@candor/core/detection/parity/star-parity.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { leafText } from "../ledger/leaf.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import {
  decisionsCounted,
  entriesCounted,
  eventsOfLine,
  type Period,
  waitsMeasured,
} from "../store/transparency.ts";
import type { Deps } from "./deps.ts";
import { countByStars, parityOfChannels } from "./measure-parity.ts";

/** What was decided in a time, counted from the ledger and from nothing else. */
export async function getTransparencyReport(
  { db, clock }: Pick<Deps, "db" | "clock">,
  period: Period,
) {
  const { from, to } = period;
  const lines = await decisionsCounted(db.kysely, period);
  const waits = await waitsMeasured(db.kysely, period);
  const stars = starParity(await countByStars({ db }, period));
  const channels = await parityOfChannels({ db }, period);
  const countedAt = instantToIso(clock.now());
  const times = { from: instantToIso(from), to: instantToIso(to), countedAt };
  return ok({ ...times, lines: [...lines], waits: [...waits], stars, channels });
}

type Page = { readonly after?: string | undefined; readonly limit: number };
const moments = ["moment", "id"] as const;

/** The ledger entries behind one number of a report, the oldest first. */
export async function listTransparencyEvents(
  { db }: Pick<Deps, "db">,
  { after, limit, ...of }: Period & Page & { readonly line: string },
) {
  const position = readCursor("transparency events", moments, after);
  if (!position.ok) return position;
  const rows = await eventsOfLine(db.kysely, of, position.value, limit + 1);
  return ok(
    asPage(
      rows,
      limit,
      ({ at, ...event }) => ({ ...event, at: instantToIso(at) }),
      ({ at, eventId }) => writeCursor("transparency events", [at, eventId]),
    ),
  );
}

/** The raw entries that a report is counted from, each as the text whose hash is its leaf. */
export async function listTransparencyEntries(
  { db }: Pick<Deps, "db">,
  { after, limit, ...period }: Period & Page,
) {
  const position = readCursor("transparency entries", moments, after);
  if (!position.ok) return position;
  const rows = await entriesCounted(db.kysely, period, position.value, limit + 1);
  return ok(
    asPage(
      rows,
      limit,
      ({ leafIndex, at, ...entry }) => ({
        leaf: leafText({ ...entry, at: instantToIso(at) }),
        leafIndex,
      }),
      ({ at, eventId }) => writeCursor("transparency entries", [at, eventId]),
    ),
  );
}
