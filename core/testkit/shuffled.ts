import { pickDistinct } from "./review-worlds.ts";

/** One list of ids of a snapshot, and what refers to it. */
export type IdTable = {
  readonly ids: string;
  /** Columns that hold places in `ids`; those of the table's own length are by another id. */
  readonly columns: readonly string[];
  /** Columns with one value for each id, in the order of `ids`. */
  readonly byId?: readonly string[];
};

/**
 * The same facts told in another order: rows shuffled, every list of ids shuffled, and all places
 * in it moved along. What a detector says of it may not change.
 */
export function shuffled<Snapshot extends { readonly rowCount: number }>(
  snapshot: Snapshot,
  tables: readonly IdTable[],
  random: () => number,
): Snapshot {
  const fields = new Map<string, unknown>(Object.entries(snapshot));
  const rows = pickDistinct(random, snapshot.rowCount, snapshot.rowCount);
  const orders = tables.map(({ ids, columns, byId = [] }) => {
    const length = lengthOf(fields.get(ids));
    const order = pickDistinct(random, length, length);
    return { ids, columns, byId, order };
  });
  for (const [name, value] of fields) {
    const own = orders.find(({ ids, byId }) => ids === name || byId.includes(name));
    const order = own?.order ?? rows;
    if (Array.isArray(value))
      fields.set(
        name,
        order.map((at) => value[at]),
      );
    else if (ArrayBuffer.isView(value)) {
      const column = value as Uint32Array;
      const places = placesBy(orders.find(({ columns }) => columns.includes(name))?.order);
      fields.set(
        name,
        column.map((_, index) => places(column[order[index] ?? 0] ?? 0)),
      );
    }
  }
  return Object.fromEntries(fields) as Snapshot;
}

/** Where each id went; a place that stands for nobody stays. */
function placesBy(order: readonly number[] | undefined): (place: number) => number {
  if (order === undefined) return (value) => value;
  const to = new Map(order.map((from, place) => [from, place]));
  return (place) => to.get(place) ?? place;
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);
