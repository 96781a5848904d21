import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial, slotsMax } from "./appointment.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const hour = 3_600_000;
const slot = (hours: number) => ({ from: now + hours * hour, until: now + (hours + 2) * hour });
const morning = slot(20);
const evening = slot(30);

const offer: Command = { type: "offer", slots: [morning, evening], bulky: true };
const choose: Command = { type: "choose", from: evening.from };
const lend: Command = { type: "lend-phone", until: now + 100 * hour };
const takeBack: Command = { type: "take-phone-back" };
const late = { command: choose, at: evening.from };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, offered: true, chosen: true, phone_lent: true },
    commands: { offer: true, choose: true, "lend-phone": true, "take-phone-back": true },
  },
  [
    ["times are offered for a bulky delivery", [], offer, [{ type: "slots-offered" }]],
    ["a small parcel needs none", [], { ...offer, bulky: false }, "appointment_not_bulky"],
    ["an offer names a time", [], { ...offer, slots: [] }, "appointment_slots_wrong"],
    [
      "six times may be offered",
      [],
      { ...offer, slots: Array.from({ length: slotsMax }, (_, at) => slot(at + 1)) },
      [{ type: "slots-offered" }],
    ],
    [
      "seven may not",
      [],
      { ...offer, slots: Array.from({ length: slotsMax + 1 }, (_, at) => slot(at + 1)) },
      "appointment_slots_wrong",
    ],
    ["a past time is none", [], { ...offer, slots: [slot(0)] }, "appointment_slots_wrong"],
    [
      "a time ends after it begins",
      [],
      { ...offer, slots: [{ from: morning.from, until: morning.from }] },
      "appointment_slots_wrong",
    ],
    ["nothing is chosen before an offer", [], choose, "appointment_not_offered"],
    ["no number is lent before an offer", [], lend, "appointment_not_offered"],
    ["what was not lent cannot come back", [], takeBack, "appointment_phone_not_lent"],
    ["a new offer replaces the old one", [offer], offer, [{ type: "slots-offered" }]],
    ["the buyer chooses", [offer], choose, [{ type: "slot-chosen", slot: evening }]],
    [
      "only what was offered can be chosen",
      [offer],
      { type: "choose", from: now + hour },
      "appointment_slot_unknown",
    ],
    ["a time that has begun is gone", [offer], late, "appointment_slot_unknown"],
    ["the buyer would rather be called", [offer], lend, [{ type: "phone-lent" }]],
    ["there is no number to take back", [offer], takeBack, "appointment_phone_not_lent"],
    ["the seller offers anew after a choice", [offer, choose], offer, [{ type: "slots-offered" }]],
    ["the buyer chooses another time", [offer, choose], choose, [{ type: "slot-chosen" }]],
    ["the buyer lends a number after all", [offer, choose], lend, [{ type: "phone-lent" }]],
    ["a choice lends no number", [offer, choose], takeBack, "appointment_phone_not_lent"],
    ["an offer takes the number back", [offer, lend], offer, [{ type: "slots-offered" }]],
    ["a choice takes the number back", [offer, lend], choose, [{ type: "slot-chosen" }]],
    ["a number is lent for longer", [offer, lend], lend, [{ type: "phone-lent" }]],
    ["the buyer takes the number back", [offer, lend], takeBack, [{ type: "phone-taken-back" }]],
  ],
);
