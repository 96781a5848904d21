import { makeId } from "@candor/core/kernel/ids.ts";
import type { Clock, Ids, Random } from "../ports.ts";

/**
 * Ids that sort in the order in which this process made them, even within one millisecond or when
 * the clock steps back: events of one transaction must be read again in the order they happened.
 */
export function timeOrderedIds({ clock, random }: { clock: Clock; random: Random }): Ids {
  let last = Number.NEGATIVE_INFINITY;
  let tail = new Uint8Array(10);
  return {
    next(prefix) {
      const at = clock.now();
      if (at > last) {
        last = at;
        tail = Uint8Array.from(random.bytes(10));
        // A clear top bit leaves room to count up without reaching the id's fixed bits.
        tail[3] = (tail[3] ?? 0) & 0x7f;
      } else {
        countUp(tail);
      }
      return makeId(prefix, last, tail);
    },
  };
}

/** Adds one to the last seven bytes, which hold no fixed bits of a UUIDv7. */
function countUp(tail: Uint8Array): void {
  for (let index = 9; index >= 3; index--) {
    const byte = ((tail[index] ?? 0) + 1) & 0xff;
    tail[index] = byte;
    if (byte !== 0) return;
  }
}
