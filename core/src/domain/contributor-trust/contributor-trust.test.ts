import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial } from "./contributor-trust.ts";

const noon = Date.parse("2026-03-10T12:00:00Z");
const watch: Command = { type: "watch", by: "mo", reason: "Ten reviews in an hour." };
const hold: Command = { type: "hold", by: "mo", reason: "A ring is being looked at." };
const clear: Command = { type: "clear", by: "mo", reason: "A book club." };
const restrict: Command = { type: "restrict", by: "mo", statementId: "sor_1" };
const close: Command = { type: "close", by: "mo", statementId: "sor_2" };
const lift: Command = { type: "lift", to: "watch", by: "mia", statementId: "sor_1" };
const liftToRestricted: Command = { ...lift, to: "restricted" };
const decay: Command = { type: "decay", cleanDays: 90 };
const later = (days: number, command: Command) => ({ command, at: noon + days * dayMs });
const unfounded = (command: Command): Command => ({ ...command, reason: " " }) as Command;

const to = (status: string) => [{ type: "trust-changed", to: status }] as never;

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { normal: true, watch: true, held: true, restricted: true, closed: true },
    commands: {
      watch: true,
      hold: true,
      clear: true,
      restrict: true,
      close: true,
      lift: true,
      decay: true,
    },
  },
  [
    ["a person keeps an eye on an account", [], watch, to("watch")],
    ["and says why", [], unfounded(watch), "reason_required"],
    ["a person looks first at what an account writes", [], hold, to("held")],
    ["and says why, too", [], unfounded(hold), "reason_required"],
    ["who is free needs no clearing", [], clear, []],
    ["a measure takes the voice away", [], restrict, to("restricted")],
    ["or closes the account to the community", [], close, to("closed")],
    ["where nothing was taken nothing is given back", [], lift, []],
    ["who is free stays free", [], later(90, decay), []],

    ["who is watched is watched once", [watch], watch, []],
    ["watching was not enough", [watch], hold, to("held")],
    ["nothing came of it", [watch], clear, to("normal")],
    ["a clearing has its reason", [watch], unfounded(clear), "reason_required"],
    ["a measure comes after watching", [watch], restrict, to("restricted")],
    ["a closure comes after watching", [watch], close, to("closed")],
    ["a watched account has nothing to be lifted", [watch], lift, []],
    ["on day 89 the eye is still on it", [watch], later(89, decay), []],
    ["on day 90 a clean account is free", [watch], later(90, decay), to("normal")],

    ["less is enough", [hold], watch, to("watch")],
    ["who is looked at first is so once", [hold], hold, []],
    ["a person frees the account", [hold], clear, to("normal")],
    ["a measure comes after holding", [hold], restrict, to("restricted")],
    ["a closure comes after holding", [hold], close, to("closed")],
    ["a held account has nothing to be lifted", [hold], lift, []],
    ["holding ends by itself, too", [hold], later(90, decay), to("normal")],

    ["under a measure nobody watches instead", [restrict], watch, "contributions_restricted"],
    ["nor looks first instead", [restrict], hold, "contributions_restricted"],
    ["nor clears without an appeal", [restrict], clear, "contributions_restricted"],
    ["a restriction is made once", [restrict], restrict, []],
    ["a closure follows a restriction", [restrict], close, to("closed")],
    ["an appeal gives back what stood before", [watch, restrict], lift, to("watch")],
    ["a measure has its own end, whatever time goes by", [restrict], later(900, decay), []],

    ["a closed account is not watched", [close], watch, "contributions_restricted"],
    ["nor held", [close], hold, "contributions_restricted"],
    ["nor cleared", [close], clear, "contributions_restricted"],
    ["what is closed is not restricted", [close], restrict, []],
    ["it closes once", [close], close, []],
    ["an appeal opens it as far as it was open", [close], liftToRestricted, to("restricted")],
    ["no time opens it", [close], later(900, decay), []],
  ],
);
