import assert from "node:assert/strict";
import { test } from "node:test";
import { type Command, decide, evolve, initial, roleOf, type State } from "./staff-role.ts";

const at = Date.parse("2026-03-01T12:00:00Z");
const set = (role: "moderator" | "operator" | "none", by = "ola"): Command => {
  return { type: "set", role, of: "mo", by, reason: "She begins on Monday." };
};
const confirm = (by: string): Command => ({ type: "confirm", of: "mo", by });

/** What a row of commands makes of a role; the code of the first that is refused. */
function after(...commands: readonly Command[]): State | string {
  let state = initial;
  for (const command of commands) {
    const decision = decide(state, command, at);
    if (!decision.ok) return decision.code;
    for (const event of decision.events) state = evolve(state, event);
  }
  return state;
}

test("two operators make somebody an operator, and neither is the one concerned", () => {
  const proposed = { set: null, proposedBy: "ola" };
  assert.deepEqual(after(set("operator")), proposed);
  assert.deepEqual(after(set("operator"), set("operator")), "role_unchanged");
  assert.deepEqual(after(set("operator"), confirm("ola")), "role_second_person");
  assert.deepEqual(after(set("operator"), confirm("mo")), "role_own");
  const made = { set: "operator", proposedBy: null };
  assert.deepEqual(after(set("operator"), confirm("kim")), made);
  assert.deepEqual(after(set("operator"), confirm("kim"), set("operator")), "role_unchanged");
  assert.deepEqual(after(confirm("kim")), "role_not_proposed");
});

test("one operator takes a role away or gives a lesser one, never their own, and says why", () => {
  const none = { set: "none", proposedBy: null };
  assert.deepEqual(after(set("none")), none);
  assert.deepEqual(after(set("none"), set("none")), "role_unchanged");
  assert.deepEqual(after(set("operator"), set("none")), none, "a proposal falls with the role");
  assert.deepEqual(after(set("moderator")), { set: "moderator", proposedBy: null });
  assert.deepEqual(after(set("moderator"), set("moderator")), "role_unchanged");
  assert.deepEqual(after(set("none", "mo")), "role_own");
  assert.deepEqual(after({ ...set("none"), reason: " " } as Command), "reason_required");
});

test("what is set here goes before the sign-in's word, and without it that word holds", () => {
  assert.equal(roleOf("moderator", initial), "moderator");
  assert.equal(roleOf("moderator", { set: "operator" }), "operator");
  assert.equal(roleOf("operator", { set: "moderator" }), "moderator");
  assert.equal(roleOf("operator", { set: "none" }), null);
});
