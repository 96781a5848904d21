import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { limits } from "../../kernel/limits.ts";
import { type Command, decide, evolve, holds, initial } from "./legal-hold.ts";

const until = Date.parse("2099-01-01T00:00:00Z");
const at = until - dayMs;
const place: Command = { type: "place", until, by: "ola", reason: "Case 4 C 17/26." };
const end: Command = { type: "end", by: "ola", reason: "The claim was withdrawn." };

lifecycleTable(
  {
    initial,
    decide: (state, command) => decide(state, command, at),
    evolve,
    statuses: { none: true, placed: true, ended: true },
    commands: { place: true, end: true },
  },
  [
    ["a hold has its end from the beginning", [], place, [{ type: "hold-placed", until }]],
    ["and a reason", [], { ...place, reason: " " }, "reason_required"],
    ["nothing ends before it was placed", [], end, "hold_over"],
    ["a hold is placed once", [place], place, "hold_exists"],
    ["a person ends it before its time", [place], end, [{ type: "hold-ended" }]],
    ["and says why", [place], { ...end, reason: "" }, "reason_required"],
    ["what has ended is not placed again", [place, end], place, "hold_exists"],
    ["nor ended twice", [place, end], end, "hold_over"],
  ],
);

test("a hold ends by itself, and lasts no longer than the law lets anybody sue", () => {
  const state = evolve(initial, { type: "hold-placed", until, by: "ola", reason: "Suit.", at });
  assert.deepEqual([holds(state, until - 1), holds(state, until)], [true, false]);
  assert.deepEqual(decide(state, end, until).ok, false);
  const longest = at + limits.legalHoldDaysMax * dayMs;
  assert.ok(decide(initial, { ...place, until: longest }, at).ok);
  for (const wrong of [longest + 1, at]) {
    assert.partialDeepStrictEqual(decide(initial, { ...place, until: wrong }, at), {
      code: "hold_end_wrong",
    });
  }
});
