import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial, type Pool } from "./review-sharing.ts";

const oak: Pool = { familyId: "table", group: "material=oak" };
const steel: Pool = { familyId: "table", group: "material=steel" };
const at = Date.parse("2026-03-10T12:00:00Z");

const placed = (pool: Pool | null, facts: Partial<Extract<Command, { type: "place" }>> = {}) =>
  ({ type: "place", pool, misplaced: false, ratings: 0, noticeDays: 30, ...facts }) as const;
const joins = placed(oak);
const joinsRated = placed(oak, { ratings: 3 });
const alone = placed(null, { ratings: 3 });
const wrong = placed(null, { misplaced: true, ratings: 3 });
const moves = placed(steel, { ratings: 3 });
const advance: Command = { type: "advance" };
const in30Days = { command: advance, at: at + 30 * dayMs } as const;
const in29Days = { command: advance, at: at + 30 * dayMs - 1 } as const;

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { alone: true, joining: true, sharing: true, moving: true },
    commands: { place: true, advance: true },
  },
  [
    ["a product without ratings joins at once", [], joins, [{ type: "sharing-begun", pool: oak }]],
    [
      "one with ratings of its own joins after the notice",
      [],
      joinsRated,
      [{ type: "sharing-announced", pool: oak, from: at + 30 * dayMs }],
    ],
    [
      "a marketplace that begins needs no notice",
      [],
      placed(oak, { ratings: 3, noticeDays: 0 }),
      [{ type: "sharing-begun", pool: oak }],
    ],
    [
      "nor does what leaves where none is due",
      [joins],
      placed(null, { ratings: 3, noticeDays: 0 }),
      [{ type: "sharing-ended" }],
    ],
    ["what stands alone and should, stays", [], alone, []],
    ["nothing is due where nothing was announced", [], advance, "sharing_not_due"],
    ["the same announcement is made once", [joinsRated], joinsRated, []],
    ["a plan that fell away is called off", [joinsRated], alone, [{ type: "sharing-called-off" }]],
    [
      "another plan takes its place",
      [joinsRated],
      moves,
      [{ type: "sharing-announced", pool: steel }],
    ],
    ["nothing begins before its day", [joinsRated], in29Days, "sharing_not_due"],
    ["it begins on its day", [joinsRated], in30Days, [{ type: "sharing-begun", pool: oak }]],
    ["who shares already goes on", [joins], joins, []],
    [
      "leaving is announced where the policy asks for it",
      [joins],
      alone,
      [{ type: "sharing-announced", pool: null }],
    ],
    ["what is no variation stops at once", [joins], wrong, [{ type: "sharing-ended" }]],
    [
      "a misplaced product leaves at once and joins the right group after the notice",
      [joins],
      placed(steel, { misplaced: true, ratings: 3 }),
      [{ type: "sharing-ended" }, { type: "sharing-announced", pool: steel }],
    ],
    [
      "without ratings it is there at once",
      [joins],
      placed(steel, { misplaced: true }),
      [{ type: "sharing-ended" }, { type: "sharing-begun", pool: steel }],
    ],
    ["who shares has nothing due", [joins], advance, "sharing_not_due"],
    [
      "a leave that was announced is called off",
      [joins, alone],
      joins,
      [{ type: "sharing-called-off" }],
    ],
    ["a leave that was announced stands", [joins, alone], alone, []],
    [
      "a misplaced product does not wait for it",
      [joins, alone],
      wrong,
      [{ type: "sharing-ended" }],
    ],
    ["it shares no more from that day", [joins, alone], in30Days, [{ type: "sharing-ended" }]],
    ["it moves on that day", [joins, moves], in30Days, [{ type: "sharing-begun", pool: steel }]],
    ["and not before", [joins, moves], in29Days, "sharing_not_due"],
  ],
);
