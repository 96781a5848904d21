import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Instant } from "../src/kernel/instant.ts";
import type { Decision } from "../src/kernel/result.ts";

/** What the table needs of a life-cycle's module, and all its states and commands by name. */
export type Lifecycle<State extends { status: string }, Command extends { type: string }, Event> = {
  readonly initial: State;
  readonly decide: (state: State, command: Command, at: Instant) => Decision<Event, string>;
  readonly evolve: (state: State, event: Event) => State;
  /** Complete by type: a state or command that is missing here does not compile. */
  readonly statuses: Readonly<Record<State["status"], true>>;
  readonly commands: Readonly<Record<Command["type"], true>>;
};

/** A command, alone at the table's moment or with its own. */
export type Step<Command> = Command | { readonly command: Command; readonly at: Instant };

/** Name, the steps before, the command, and what is answered: a code, or events by their fields. */
export type Row<Command, Event> = readonly [
  name: string,
  given: readonly Step<Command>[],
  when: Step<Command>,
  then: string | readonly PartOf<Event>[],
];

/** Some fields of one of the events; distributes over a union. */
type PartOf<Event> = Event extends unknown ? Partial<Event> : never;

const tableAt: Instant = Date.parse("2026-03-10T12:00:00Z");

/**
 * Runs a table of sentences over a life-cycle, and fails for every state x command without a row.
 *
 * ```ts
 * import { type Command, decide, evolve, initial } from "@candor/core/domain/vote/vote.ts";
 * import { lifecycleTable } from "@candor/core/testkit/lifecycle-table.ts";
 *
 * const statuses = { none: true, cast: true, voided: true } as const;
 * const commands = { cast: true, revoke: true, void: true } as const;
 * const revoke: Command = { type: "revoke" };
 * lifecycleTable({ initial, decide, evolve, statuses, commands }, [
 *   ["what was not cast cannot be revoked", [], revoke, "vote_missing"],
 * ]);
 * ```
 */
export function lifecycleTable<
  State extends { status: string },
  Command extends { type: string },
  Event,
>(lifecycle: Lifecycle<State, Command, Event>, rows: readonly Row<Command, Event>[]): void {
  const tell = (globalThis as { tellSteps?: (steps: readonly TakenStep[]) => void }).tellSteps;
  if (tell !== undefined) {
    tell(stepsOf(lifecycle, rows));
    return;
  }
  const seen = new Set<string>();
  const run = (state: State, step: Step<Command>) => {
    const { command, at } = "command" in step ? step : { command: step, at: tableAt };
    return { command, decision: lifecycle.decide(state, command, at) };
  };
  const stateAfter = (given: readonly Step<Command>[]) => {
    let state = lifecycle.initial;
    for (const step of given) {
      const { decision } = run(state, step);
      assert.ok(decision.ok, `given step refused: ${JSON.stringify(decision)}`);
      for (const event of decision.events) state = lifecycle.evolve(state, event);
    }
    return state;
  };
  describe("life-cycle", () => {
    for (const [name, given, when, then] of rows) {
      test(name, () => {
        const state = stateAfter(given);
        const { command, decision } = run(state, when);
        seen.add(`${state.status} x ${command.type}`);
        if (typeof then === "string") {
          assert.equal(decision.ok ? "accepted" : decision.code, then);
          return;
        }
        assert.ok(decision.ok, `refused: ${JSON.stringify(decision)}`);
        assert.equal(decision.events.length, then.length);
        decision.events.forEach((event, at) => {
          assert.partialDeepStrictEqual(event, then[at]);
        });
      });
    }
    test("every state meets every command", () => {
      const cells = Object.keys(lifecycle.statuses).flatMap((status) =>
        Object.keys(lifecycle.commands).map((command) => `${status} x ${command}`),
      );
      assert.deepEqual(
        cells.filter((cell) => !seen.has(cell)),
        [],
      );
    });
  });
}

/** One step that a row takes: from a state, by a command, to a state. */
type TakenStep = { readonly from: string; readonly command: string; readonly to: string };

/** Every step that the rows take, for the drawing of the life-cycle. */
function stepsOf<State extends { status: string }, Command extends { type: string }, Event>(
  { initial, decide, evolve }: Lifecycle<State, Command, Event>,
  rows: readonly Row<Command, Event>[],
): readonly TakenStep[] {
  return rows.flatMap(([, given, when]) => {
    let state = initial;
    const taken: TakenStep[] = [];
    for (const step of [...given, when]) {
      const { command, at } = "command" in step ? step : { command: step, at: tableAt };
      const decision = decide(state, command, at);
      if (!decision.ok) break;
      const next = decision.events.reduce(evolve, state);
      taken.push({ from: state.status, command: command.type, to: next.status });
      state = next;
    }
    return taken;
  });
}
