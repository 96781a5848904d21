import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";

/** Where a page of a list ended: the sort's values of its last row, the id last. */
export type Position = readonly (number | string)[];

/**
 * Writes a position so that callers treat it as opaque. It holds nothing that the page did not
 * show; the list's name inside keeps a cursor of one list or sort out of another.
 */
export function writeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString("base64url");
}

/** What a cursor may hold, so that nothing from outside reaches the database unread. */
export type PositionKind = "count" | "place" | "moment" | "id" | "externalId";

/** Reads what `writeCursor` wrote for the same list, or refuses; null where there is no cursor. */
export function readCursor(
  list: string,
  kinds: readonly PositionKind[],
  cursor: string | undefined,
): Result<Position | null, "cursor_invalid"> {
  if (cursor === undefined) return ok(null);
  const read = parse(cursor);
  if (!Array.isArray(read) || read.length !== kinds.length + 1 || read[0] !== list) {
    return reject("cursor_invalid");
  }
  const position = read.slice(1);
  const fits = kinds.every((kind, index) => isOfKind[kind](position[index]));
  return fits ? ok(position) : reject("cursor_invalid");
}

const countMax = 2_147_483_647;
const momentMax = Date.UTC(9999, 11, 31);

const isWithin = (value: unknown, max: number) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= max;

const isOfKind: Readonly<Record<PositionKind, (value: unknown) => boolean>> = {
  count: (value) => isWithin(value, countMax),
  place: (value) => typeof value === "number" && Number.isFinite(value),
  moment: (value) => isWithin(value, momentMax),
  externalId: (value) => ExternalId.safeParse(value).success,
  id: (value) => typeof value === "string" && /^[\w-]{1,128}$/.test(value),
};

/** One row more was read than asked for, to see whether there is a next page. */
export function asPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => Item,
  cursorAt: (row: Row) => string,
): { items: Item[]; next: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const next = rows.length > limit && last !== undefined ? cursorAt(last) : null;
  return { items: kept.map(show), next };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
