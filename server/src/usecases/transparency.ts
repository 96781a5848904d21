import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { decisionsCounted, eventsOfLine, type Period } from "../store/transparency.ts";
import type { Deps } from "./deps.ts";

/** What was decided in a time, counted from the ledger and from nothing else. */
export async function getTransparencyReport({ db }: Pick<Deps, "db">, period: Period) {
  const lines = await decisionsCounted(db.kysely, period);
  const { from, to } = period;
  return ok({ from: instantToIso(from), to: instantToIso(to), lines: [...lines] });
}

/** The ledger entries behind one number of a report, the oldest first. */
export async function listTransparencyEvents(
  { db }: Pick<Deps, "db">,
  input: Period & {
    readonly line: string;
    readonly after?: string | undefined;
    readonly limit: number;
  },
) {
  const { after, limit, ...of } = input;
  const position = readCursor("transparency events", ["moment", "id"], after);
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
