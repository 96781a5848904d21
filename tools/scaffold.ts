import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectorFiles, jobFiles, lifecycleFiles, routeFiles, ruleFiles } from "./templates.ts";

/** The kinds of thing that `npm run new` makes. */
export const kinds = ["rule", "detector", "lifecycle", "route", "migration", "job"] as const;
export type Kind = (typeof kinds)[number];

/** What to write where, by path; and what its author does next. */
export type Scaffold = {
  readonly files: ReadonlyMap<string, string>;
  readonly next: readonly string[];
};

/**
 * The files of a new thing, among them existing ones with its registration added. The name is
 * kebab-case; `no-coupon-offer` becomes the export `noCouponOffer`. Throws if it exists already.
 */
export function scaffold(kind: Kind, name: string, root: string): Scaffold {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`"${name}" is not kebab-case, such as no-coupon-offer.`);
  }
  const made = makers[kind](name, root);
  for (const [path, content] of made.files) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    if (made.added.has(path)) throw new Error(`${path} exists already.`);
    if (readFileSync(full, "utf8") === content) throw new Error(`${path} has ${name} already.`);
  }
  return { files: made.files, next: made.next };
}

/** `no-coupon-offer` as a name in code: `noCouponOffer`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

type Made = Scaffold & { readonly added: ReadonlySet<string> };

const makers: Readonly<Record<Kind, (name: string, root: string) => Made>> = {
  rule: (name) =>
    made(ruleFiles(name), new Map(), [
      "Write the check, then five hits and five near misses in each language.",
      "Run `npm run gen`: the rule is registered by being there.",
    ]),
  detector: (name) =>
    made(detectorFiles(name), new Map(), [
      "Write `detect`, and a spared example world for each innocent cause.",
      "Run `npm run gen`.",
    ]),
  lifecycle: (name) =>
    made(lifecycleFiles(name), new Map(), ["Write a row for every state and command."]),
  route: (name, root) =>
    made(routeFiles(name), registeredRoute(name, root), [
      `Bind it in server/src/http to a use case called ${name}.`,
      "Run `npm run gen`: the OpenAPI file, the client and the reference follow.",
    ]),
  migration: (name, root) =>
    made(migrationFile(name, root), new Map(), [
      "Write the change under its reason, then run `npm run gen` and read the diff of schema.sql.",
    ]),
  job: (name, root) =>
    made(jobFiles(name), declaredJob(name, root), [
      "Say what it carries in JobData, and in server/src/reactions.ts which event wakes it.",
      "The compiler now asks for its handler in server/src/start.ts: call a use case from it.",
    ]),
};

function made(
  added: ReadonlyMap<string, string>,
  edited: ReadonlyMap<string, string>,
  next: readonly string[],
): Made {
  return { files: new Map([...added, ...edited]), added: new Set(added.keys()), next };
}

function registeredRoute(name: string, root: string): Map<string, string> {
  const path = "core/src/contract/routes.ts";
  const id = camelCase(name);
  const text = readFileSync(join(root, path), "utf8");
  const imported = `import { ${id} } from "./routes/${name}.ts";\n`;
  const registered = insertOnce(text, "} as const;", `  ${id},\n`);
  return new Map([[path, insertOnce(registered, "\n/** Every operation", imported)]]);
}

function declaredJob(name: string, root: string): Map<string, string> {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const ports = "server/src/ports.ts";
  const queue = "server/src/adapters/job-queue.ts";
  const carried = `\n  "${name}": { readonly marketplaceId: string };`;
  const bounded = `\n  "${name}": { minutesMax: 10 },`;
  return new Map([
    [ports, insertAtEndOf(read(ports), "export type JobData = {", carried)],
    [queue, insertAtEndOf(read(queue), "const queues:", bounded)],
  ]);
}

function migrationFile(name: string, root: string): Map<string, string> {
  const folder = "server/src/db/migrations";
  const numbers = readdirSync(join(root, folder)).map((file) => Number.parseInt(file, 10));
  const next = String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1).padStart(4, "0");
  const reason = "-- Why this change, in a sentence a reviewer can disagree with.\n";
  return new Map([[`${folder}/${next}-${name}.sql`, reason]]);
}

/** Adds before the closing brace of the block that starts with `start`. */
function insertAtEndOf(text: string, start: string, added: string): string {
  const at = text.indexOf("\n};", text.indexOf(start));
  if (!text.includes(start) || at < 0) throw new Error(`There is no "${start}" to add to.`);
  return text.slice(0, at) + added + text.slice(at);
}

function insertOnce(text: string, before: string, added: string): string {
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`There is no "${before.trim()}" to add before.`);
  return text.slice(0, at) + added + text.slice(at);
}
