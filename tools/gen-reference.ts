import type { Example, Rule } from "@candor/core/policy/kit/define-rule.ts";
import { parameters } from "@candor/core/policy/parameters.ts";
import type { Command } from "@candor/server/cli/command.ts";
import { type Setting, settings } from "@candor/server/config.ts";
import { type AnyDetector, loadCommands, loadDetectors, loadRules } from "./definitions.ts";
import { readLimits } from "./limits-source.ts";
import { code, list, page, table } from "./markdown.ts";

/** Pages of everything that has a name and a meaning in code, other than the HTTP contract. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/reference/rules.md", rulesPage(await loadRules())],
    ["docs/reference/detectors.md", detectorsPage(await loadDetectors())],
    ["docs/reference/commands.md", commandsPage(await loadCommands())],
    ["docs/reference/settings.md", settingsPage()],
    ["docs/reference/parameters.md", parametersPage()],
    ["docs/reference/limits.md", limitsPage()],
  ]);
}

function rulesPage(rules: readonly Rule[]): string {
  const index = table(
    ["rule", "clause", "category", "outcome", "judges"],
    rules.map((rule) => [
      `[${rule.id}](#${rule.id})`,
      [rule.clause, ...(rule.alsoHolds ?? [])].join(", "),
      rule.category,
      rule.outcome,
      rule.surfaces.join(", "),
    ]),
  );
  const from = "the files of `core/src/policy/rules`";
  return page("Rules", from, index, ...rules.map((rule) => `## ${rule.id}\n\n${ruleText(rule)}`));
}

/** One rule as a person reads it; `npm run explain` prints the same. */
export function ruleText(rule: Rule): string {
  const english = rule.examples.en;
  const parts = [
    `**${rule.title}.**`,
    rule.rationale,
    list([
      `says: "${rule.message}"`,
      `suggests: "${rule.suggestion}"`,
      `outcome ${code(rule.outcome)}, category ${code(rule.category)}, clause ${[rule.clause, ...(rule.alsoHolds ?? [])].join(", ")}`,
      `judges ${rule.surfaces.join(", ")}`,
    ]),
  ];
  if (english !== undefined) {
    parts.push(`It stops:\n\n${list(english.hits.map(exampleText))}`);
    parts.push(`It lets pass:\n\n${list(english.passes.map(exampleText))}`);
  }
  return parts.join("\n\n");
}

function exampleText(example: Example): string {
  const text = typeof example === "string" ? example : example.text;
  const marked = text.replaceAll("[[", "**").replaceAll("]]", "**").replaceAll("\n", " ");
  return typeof example === "string" ? marked : `${marked} (in context)`;
}

function detectorsPage(detectors: readonly AnyDetector[]): string {
  const parts = detectors.map((detector) => `## ${detector.id}\n\n${detectorText(detector)}`);
  return page("Detectors", "the files of `core/src/detection/detectors`", ...parts);
}

/** One detector as a person reads it. */
export function detectorText(detector: AnyDetector): string {
  return [
    `**${detector.title}.**`,
    detector.rationale,
    `${detector.strengthMeans} It looks back ${detector.lookbackDays} days. Clauses: ${detector.clauses.join(", ")}.`,
    `Innocent causes:\n\n${list(detector.innocentCauses)}`,
    `What it cannot see:\n\n${list(detector.blindTo)}`,
    `Options: ${code(JSON.stringify(detector.defaults))}`,
  ].join("\n\n");
}

function commandsPage(commands: readonly Command[]): string {
  const parts = commands.map((command) => `## ${command.name}\n\n${commandText(command)}`);
  return page("Commands", "the files of `server/src/cli`", ...parts);
}

/** One command with its usage, examples and exit codes. */
export function commandText(command: Command): string {
  return [
    command.summary,
    `\`\`\`text\n${command.usage}\n\`\`\``,
    `\`\`\`sh\n${command.examples.join("\n")}\n\`\`\``,
    table(["exit code", "means"], Object.entries(command.exitCodes)),
  ].join("\n\n");
}

/** The table of environment variables. */
export function settingsTable(): string {
  return table(
    ["variable", "what it is for", "takes", "when not set"],
    Object.values<Setting>(settings).map((one) => [
      code(one.name),
      one.meaning,
      one.takes,
      one.otherwise,
    ]),
  );
}

function settingsPage(): string {
  return page("Settings", "`server/src/config.ts`", settingsTable());
}

function parametersPage(): string {
  const about =
    "A parameter belongs to a marketplace's policy and has a date from which it holds; these are " +
    "the values that ship.";
  const rows = Object.entries(parameters).map(([key, one]) => [
    code(key),
    code(JSON.stringify(one.value)),
    one.clause,
    one.about,
  ]);
  return page(
    "Policy parameters",
    "`core/src/policy/parameters.ts`",
    about,
    table(["parameter", "value", "clause", "what it does"], rows),
  );
}

function limitsPage(): string {
  const about = "Every bound of the system; the unit is the last word but one of its name.";
  const rows = readLimits().map(({ name, value, about: meaning }) => [
    code(name),
    value.toLocaleString("en"),
    meaning,
  ]);
  return page("Limits", "`core/src/kernel/limits.ts`", about, table(["limit", "value", ""], rows));
}
