/** An expected outcome: a value, or a closed code that says why not. Never thrown. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | Refusal<Code>;

/** Why something was not done. `facts` hold what the remedy text needs, never personal data. */
export type Refusal<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** A life-cycle's answer to a command: the events that happened, or a refusal. */
export type Decision<Event, Code extends string = string> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | Refusal<Code>;

/** Wraps a value: `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Refuses with a code: `reject("not_found")`. */
export function reject<const Code extends string>(
  code: Code,
  facts: Readonly<Record<string, unknown>> = {},
): Refusal<Code> {
  return { ok: false, code, facts };
}

/** Accepts a command with the events it caused; with none, nothing changed. */
export function accept<Event>(...events: readonly Event[]): {
  readonly ok: true;
  readonly events: readonly Event[];
} {
  return { ok: true, events };
}

/** Marks a branch that the types rule out; reaching it is a broken program. */
export function unreachable(never: never): never {
  throw new Error(`unreachable: ${JSON.stringify(never)}`);
}
