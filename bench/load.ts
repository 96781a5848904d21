import { percentile } from "./figure.ts";

/** How fast something was done by several clients at once. */
export type Load = {
  readonly perSecond: number;
  /** Milliseconds that half of the calls took at most, and 99 of 100. */
  readonly p50: number;
  readonly p99: number;
};

/** Something that is measured; `call` never repeats within a process. */
export type Call = (call: number) => Promise<unknown>;

let made = 0;

/**
 * Measures several ways of doing the same thing in turns of `turnMs`, one after the other and round
 * again, so that whatever else the machine does slows all of them alike. Each is warmed up first.
 */
export async function inTurns<Name extends string>(
  calls: Readonly<Record<Name, Call>>,
  {
    clients,
    turns,
    turnMs,
  }: { readonly clients: number; readonly turns: number; readonly turnMs: number },
): Promise<Readonly<Record<Name, Load>>> {
  const names = Object.keys(calls) as Name[]; // Keys of the record above, by its type.
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const spent = Object.fromEntries(names.map((name) => [name, 0]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of names) {
      const taken: number[] = [];
      const start = performance.now();
      const until = start + (turn === 0 ? turnMs * 2 : turnMs);
      await Promise.all(
        Array.from({ length: clients }, async () => {
          while (performance.now() < until) {
            const begun = performance.now();
            await calls[name](made++);
            taken.push(performance.now() - begun);
          }
        }),
      );
      if (turn === 0) continue;
      spent[name] = (spent[name] ?? 0) + performance.now() - start;
      for (const time of taken) times[name]?.push(time);
    }
  }
  const loads = names.map((name): [Name, Load] => {
    const taken = times[name] ?? [];
    const perSecond = (1_000 * taken.length) / (spent[name] ?? 1);
    return [name, { perSecond, p50: percentile(taken, 50), p99: percentile(taken, 99) }];
  });
  return Object.fromEntries(loads) as Record<Name, Load>;
}

/** One line of a table for people. */
export function loadLine(name: string, { perSecond, p50, p99 }: Load): string {
  const rate = Math.round(perSecond).toLocaleString("en").padStart(9);
  return `${name.padEnd(34)}${rate}/s   p50 ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms`;
}
