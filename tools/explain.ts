/** `npm run explain -- response_withdrawn`: what any name means that Candor has shown somebody. */
import { errors } from "@candor/core/contract/errors.ts";
import { parameters } from "@candor/core/policy/parameters.ts";
import { settings } from "@candor/server/config.ts";
import { loadCommands, loadDetectors, loadRules } from "./definitions.ts";
import { commandText, detectorText, ruleText } from "./gen-reference.ts";
import { readLimits } from "./limits-source.ts";

/** One explainable thing. */
export type Entry = { readonly kind: string; readonly name: string; readonly page: () => string };

/** Everything that has a name, whatever its kind. */
export async function allEntries(): Promise<Entry[]> {
  return [
    ...(await loadRules()).map((one) => entry("rule", one.id, () => ruleText(one))),
    ...(await loadDetectors()).map((one) => entry("detector", one.id, () => detectorText(one))),
    ...(await loadCommands()).map((one) => entry("command", one.name, () => commandText(one))),
    ...Object.entries(errors).map(([code, { status, title, remedy }]) =>
      entry("error", code, () => `${title}\n${remedy}\nHTTP status ${status}.`),
    ),
    ...Object.values(settings).map(({ name, meaning, takes, otherwise }) =>
      entry("setting", name, () => `${meaning}\nTakes ${takes}.\nWhen not set: ${otherwise}.`),
    ),
    ...Object.entries(parameters).map(([key, { value, about, clause }]) =>
      entry("parameter", key, () => `${about}\nShips as ${JSON.stringify(value)} (${clause}).`),
    ),
    ...readLimits().map(({ name, value, about }) =>
      entry(
        "limit",
        name,
        () => `${about === "" ? "" : `${about}\n`}${value.toLocaleString("en")}`,
      ),
    ),
  ];
}

/** The entries of that name, or none; names differ by case only where they differ at all. */
export function entriesNamed(entries: readonly Entry[], name: string): Entry[] {
  return entries.filter((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Names that hold the word or share its beginning, at most a few. */
export function similarNames(entries: readonly Entry[], name: string): string[] {
  const wanted = name.toLowerCase();
  const start = wanted.slice(0, 4);
  return entries
    .map((one) => one.name)
    .filter((one) => one.toLowerCase().includes(wanted) || one.toLowerCase().startsWith(start))
    .slice(0, 8);
}

function entry(kind: string, name: string, page: () => string): Entry {
  return { kind, name, page };
}

async function main(name: string | undefined): Promise<number> {
  const entries = await allEntries();
  if (name === undefined) {
    process.stderr.write("Usage: npm run explain -- NAME, such as response_withdrawn or PORT\n");
    return 2;
  }
  const found = entriesNamed(entries, name);
  for (const one of found) process.stdout.write(`${one.kind} ${one.name}\n\n${one.page()}\n`);
  if (found.length > 0) return 0;
  const similar = similarNames(entries, name).join(", ");
  process.stderr.write(
    `Nothing is called "${name}".${similar === "" ? "" : ` Near: ${similar}.`}\n`,
  );
  return 1;
}

if (import.meta.main) process.exitCode = await main(process.argv[2]);
