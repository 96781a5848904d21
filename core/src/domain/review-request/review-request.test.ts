import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./review-request.ts";
import { windowOf } from "./window.ts";

const iso = (text: string) => Date.parse(text);
const days = { openDays: 4, estimateOpenDays: 5, closeDays: 30 };
const delivered = {
  deliveredAt: iso("2026-03-01T17:00:00Z"),
  estimateEarliest: null,
  estimateLatest: null,
};

test("the window is the 4th to the 30th day, on the marketplace's calendar", () => {
  const window = windowOf(delivered, days, "Europe/Berlin");
  assert.deepEqual(window, {
    opensAt: iso("2026-03-04T23:00:00Z"),
    closesAt: iso("2026-03-31T22:00:00Z"),
    clock: "delivered",
  });
});

test("a parcel delivered late in the evening counts from its local day", () => {
  const late = { ...delivered, deliveredAt: iso("2026-03-02T04:30:00Z") };
  const window = windowOf(late, days, "America/New_York");
  assert.equal(window?.opensAt, iso("2026-03-05T05:00:00Z"));
});

test("estimates open five days after the earliest and close thirty after the latest", () => {
  const estimated = {
    deliveredAt: null,
    estimateEarliest: iso("2026-03-01T12:00:00Z"),
    estimateLatest: iso("2026-03-05T12:00:00Z"),
  };
  const window = windowOf(estimated, days, "UTC");
  assert.deepEqual(window, {
    opensAt: iso("2026-03-06T00:00:00Z"),
    closesAt: iso("2026-04-05T00:00:00Z"),
    clock: "estimate",
  });
  assert.equal(windowOf({ ...estimated, estimateLatest: null }, days, "UTC"), null);
});

const window = {
  opensAt: iso("2026-03-05T00:00:00Z"),
  closesAt: iso("2026-04-01T00:00:00Z"),
  clock: "delivered",
} as const;
const template = { version: "1", language: "de" };
const schedule: Command = { type: "schedule", window };
const moved: Command = { type: "schedule", window: { ...window, opensAt: window.opensAt + 1 } };
const unschedule: Command = { type: "schedule", window: null };
const send: Command = { type: "send", trigger: "automatic", skip: null, template };
const press: Command = { ...send, trigger: "button" };
const optedOut: Command = { ...send, skip: "opted_out" };
const asked: Command = { type: "note-asked-in-message" };
const askedBefore: Command = { type: "note-asked-before", askedAt: iso("2026-02-01T00:00:00Z") };
const expire: Command = { type: "expire" };
const day3 = iso("2026-03-04T23:59:59Z");
const day30 = iso("2026-03-31T23:59:59Z");
const over = { command: expire, at: window.closesAt };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: {
      not_yet: true,
      waiting: true,
      suppressed: true,
      sent: true,
      consumed: true,
      expired: true,
    },
    commands: {
      schedule: true,
      send: true,
      "note-asked-in-message": true,
      "note-asked-before": true,
      expire: true,
    },
  },
  [
    ["a delivery opens the window", [], schedule, [{ type: "request-scheduled", window }]],
    ["no delivery, no window", [], unschedule, []],
    ["nobody is asked before anything is delivered", [], send, "request_delivery_unknown"],
    ["a seller's own early ask uses up the one time", [], asked, [{ type: "request-consumed" }]],
    [
      "a request of before counts as the one time, from its own day",
      [],
      askedBefore,
      [{ type: "request-consumed", askedAt: iso("2026-02-01T00:00:00Z") }],
    ],
    ["what never opened does not expire", [], expire, []],
    ["the same fact again changes nothing", [schedule], schedule, []],
    ["a corrected delivery moves the window", [schedule], moved, [{ type: "request-scheduled" }]],
    ["a withdrawn delivery closes it", [schedule], unschedule, [{ type: "request-unscheduled" }]],
    ["on day 3 it is too early", [schedule], { command: send, at: day3 }, "request_too_early"],
    ["on day 4 the buyer is asked", [schedule], { command: send, at: window.opensAt }, [{}]],
    ["on day 30 the buyer is asked", [schedule], { command: send, at: day30 }, [{}]],
    [
      "on day 31 it is too late",
      [schedule],
      { command: send, at: window.closesAt },
      "request_too_late",
    ],
    ["an objective reason skips, and says so", [schedule], optedOut, [{ reason: "opted_out" }]],
    ["a seller's own ask uses up the one time", [schedule], asked, [{ type: "request-consumed" }]],
    ["a request of before closes an open window", [schedule], askedBefore, [{}]],
    ["a request of before closes a skipped one", [schedule, optedOut], askedBefore, [{}]],
    ["a request of before does not undo ours", [schedule, send], askedBefore, []],
    ["a request of before told twice changes nothing", [askedBefore], askedBefore, []],
    ["a request of before counts after the window too", [schedule, over], askedBefore, [{}]],
    ["inside the window nothing expires", [schedule], expire, []],
    ["after the window it expires", [schedule], over, [{ type: "request-expired" }]],
    ["a new delivery reopens what was skipped", [schedule, optedOut], moved, [{}]],
    ["the same skip is not recorded twice", [schedule, optedOut], optedOut, "request_skipped"],
    [
      "a buyer who wants mail again is asked",
      [schedule, optedOut],
      send,
      [{ type: "request-sent" }],
    ],
    ["a skipped order can still be asked by hand, once", [schedule, optedOut], asked, [{}]],
    ["a skipped request expires too", [schedule, optedOut], over, [{ type: "request-expired" }]],
    ["late delivery facts do not undo a request", [schedule, send], moved, []],
    ["the button after the automation is refused", [schedule, send], press, "request_already_made"],
    ["a message after the request is refused", [schedule, send], asked, "request_already_made"],
    ["a sent request never expires", [schedule, send], over, []],
    ["late facts do not undo a hand-written ask", [schedule, asked], moved, []],
    [
      "automation after a hand-written ask is refused",
      [schedule, asked],
      send,
      "request_already_made",
    ],
    ["a second hand-written ask is refused", [schedule, asked], asked, "request_already_made"],
    ["a used-up request never expires", [schedule, asked], over, []],
    ["a second parcel's late delivery opens a new window", [schedule, over], moved, [{}]],
    ["an expired request is not sent", [schedule, over], send, "request_too_late"],
    ["a hand-written ask after expiry still counts", [schedule, over], asked, [{}]],
    ["it expires once", [schedule, over], over, []],
  ],
);

test("what expires keeps the reason for which it was skipped, if there was one", () => {
  const waiting = evolve(initial, { type: "request-scheduled", window, at: day3 });
  const expired = { type: "request-expired", at: window.closesAt } as const;
  assert.deepEqual(evolve(waiting, expired), { status: "expired", reason: null });
  const skipped = evolve(waiting, {
    type: "request-skipped",
    trigger: "automatic",
    reason: "opted_out",
    at: day30,
  });
  assert.deepEqual(evolve(skipped, expired), { status: "expired", reason: "opted_out" });
});
