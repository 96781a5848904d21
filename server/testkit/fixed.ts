import { makeId } from "@candor/core/kernel/ids.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Clock, Ids, Random } from "../src/ports.ts";

/** A clock that stands still until it is told to move: `clock.set(at)`, `clock.pass(dayMs)`. */
export type FixedClock = Clock & {
  readonly set: (at: Instant) => void;
  readonly pass: (ms: number) => void;
};

/** Starts at 2026-03-01T12:00:00Z unless told otherwise. */
export function fixedClock(start: Instant = Date.UTC(2026, 2, 1, 12)): FixedClock {
  let at = start;
  return {
    now: () => at,
    set: (moment) => {
      at = moment;
    },
    pass: (ms) => {
      at += ms;
    },
  };
}

/** The same ids in every run: they count up, and sort in that order. */
export function fixedIds(): Ids {
  let made = 0;
  return {
    next(prefix) {
      made++;
      const tail = new Uint8Array(10);
      new DataView(tail.buffer).setUint32(6, made);
      return makeId(prefix, Date.UTC(2026, 2, 1, 12), tail);
    },
  };
}

/** The same bytes in every run, and no two draws alike. */
export function fixedRandom(): Random {
  let drawn = 0;
  return {
    bytes(length) {
      drawn++;
      const bytes = new Uint8Array(Math.max(length, 4));
      new DataView(bytes.buffer).setUint32(0, drawn);
      return bytes.slice(0, length);
    },
  };
}
