import { readdir } from "node:fs/promises";
import type { Command, CommandIo } from "./command.ts";

const folder = new URL("./", import.meta.url);
/** `.ts` in a checkout, `.js` once built. */
const ending = import.meta.url.endsWith(".ts") ? ".ts" : ".js";

/**
 * Runs `candor` with the arguments after its name and answers the exit code. A command is a file
 * of this folder that exports a `Command` of the same name; only the one asked for is loaded.
 */
export async function runCandor(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = "help", ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") return help(rest, io);
  const command = await findCommand(name);
  if (command === null) {
    io.stderr.write(`candor has no command "${name}". \`candor help\` lists them all.\n`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    io.stdout.write(helpText(command));
    return 0;
  }
  return command.run(rest, io);
}

/** Every command, in the order of their names. */
export async function allCommands(): Promise<readonly Command[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith(ending) && !/\.(test|d)\.|^main\./.test(file))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  const commands = await Promise.all(names.map(loadCommand));
  return commands.filter((command) => command !== null);
}

/** What `candor help NAME` prints. */
export function helpText(command: Command): string {
  const codes = Object.entries(command.exitCodes).map(([code, means]) => `  ${code}  ${means}`);
  return [
    command.summary,
    "",
    "Usage",
    ...indented(command.usage.split("\n")),
    "",
    "Examples",
    ...indented(command.examples),
    "",
    "Exit codes",
    ...codes,
    "",
  ].join("\n");
}

async function help([name]: readonly string[], io: CommandIo): Promise<number> {
  if (name === undefined) {
    io.stdout.write(overview(await allCommands()));
    return 0;
  }
  const command = await findCommand(name);
  if (command === null) {
    io.stderr.write(`candor has no command "${name}". \`candor help\` lists them all.\n`);
    return 2;
  }
  io.stdout.write(helpText(command));
  return 0;
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length), 0);
  return [
    "candor: reviews and feedback of a marketplace, with its rules as code.",
    "",
    "Commands",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "`candor help NAME` shows how a command is called, with examples and exit codes.",
    "",
  ].join("\n");
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The name comes from a person, so it is looked up in the folder before it becomes a path. */
async function findCommand(name: string): Promise<Command | null> {
  const files = await readdir(folder);
  return files.includes(`${name}${ending}`) ? loadCommand(name) : null;
}

async function loadCommand(name: string): Promise<Command | null> {
  const module: object = await import(new URL(`${name}${ending}`, folder).href);
  const found = Object.values(module).find((value) => isCommand(value) && value.name === name);
  return isCommand(found) ? found : null;
}

function isCommand(value: unknown): value is Command {
  return typeof value === "object" && value !== null && "run" in value && "exitCodes" in value;
}
