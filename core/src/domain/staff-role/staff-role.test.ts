import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import {
  type Command,
  decide,
  type Event,
  evolve,
  initial,
  roleOf,
  type State,
} from "./staff-role.ts";

const at = Date.parse("2026-03-01T12:00:00Z");
const set = (role: "moderator" | "operator" | "none", by = "ola"): Command => {
  return { type: "set", role, of: "mo", by, reason: "She begins on Monday." };
};
const confirm = (by: string): Command => ({ type: "confirm", of: "mo", by });

/** A role with a name for where it stands. */
type Told = State & {
  readonly status: "signed-in" | "proposed" | "moderator" | "operator" | "withdrawn";
};

function told(state: State): Told {
  const set = state.set === "none" ? "withdrawn" : (state.set ?? "signed-in");
  return { ...state, status: state.proposedBy === null ? set : "proposed" };
}

const agreed = [set("operator"), confirm("kim")];

lifecycleTable<Told, Command, Event>(
  {
    initial: told(initial),
    decide: (state, command) => decide(state, command, at),
    evolve: (state, event) => told(evolve(state, event)),
    statuses: {
      "signed-in": true,
      proposed: true,
      moderator: true,
      operator: true,
      withdrawn: true,
    },
    commands: { set: true, confirm: true },
  },
  [
    ["one operator gives the lesser role", [], set("moderator"), [{ type: "role-granted" }]],
    ["an operator is proposed first", [], set("operator"), [{ type: "role-proposed" }]],
    ["and says why", [], { ...set("none"), reason: " " } as Command, "reason_required"],
    ["nobody changes their own role", [], set("none", "mo"), "role_own"],
    ["what nobody proposed is not agreed to", [], confirm("kim"), "role_not_proposed"],
    ["a proposal stands once", [set("operator")], set("operator"), "role_unchanged"],
    ["another operator agrees", [set("operator")], confirm("kim"), [{ role: "operator" }]],
    ["who proposed does not agree", [set("operator")], confirm("ola"), "role_second_person"],
    ["nor who is concerned", [set("operator")], confirm("mo"), "role_own"],
    [
      "a proposal falls with the role",
      [set("operator")],
      set("none"),
      [{ type: "role-withdrawn" }],
    ],
    ["a moderator is not made one again", [set("moderator")], set("moderator"), "role_unchanged"],
    ["a moderator waits for nobody", [set("moderator")], confirm("kim"), "role_not_proposed"],
    ["an operator is not made one again", agreed, set("operator"), "role_unchanged"],
    ["one operator takes the role away", agreed, set("none"), [{ type: "role-withdrawn" }]],
    ["an agreement is given once", agreed, confirm("kim"), "role_not_proposed"],
    ["what was taken is not taken again", [set("none")], set("none"), "role_unchanged"],
    ["it can be given back", [set("none")], set("moderator"), [{ type: "role-granted" }]],
    ["but not by agreeing", [set("none")], confirm("kim"), "role_not_proposed"],
  ],
);

test("what is set here goes before the sign-in's word, and without it that word holds", () => {
  assert.equal(roleOf("moderator", initial), "moderator");
  assert.equal(roleOf("moderator", { set: "operator" }), "operator");
  assert.equal(roleOf("operator", { set: "moderator" }), "moderator");
  assert.equal(roleOf("operator", { set: "none" }), null);
});
