import { parseArgs } from "node:util";
import { planMigrations, withConfig, withDatabase } from "../open.ts";
import type { Command } from "./command.ts";

/** `candor migrate`: brings the schema up to date, as every start does. */
export const migrateCommand: Command = {
  name: "migrate",
  summary: "Bring the database's schema up to date.",
  usage: "candor migrate [--plan]\n  --plan  list what would be run, changing nothing",
  examples: [
    "candor migrate --plan",
    "DATABASE_URL=postgres://candor@localhost/candor candor migrate",
  ],
  exitCodes: {
    0: "The schema is up to date (with --plan: nothing is pending).",
    1: "With --plan: migrations are pending.",
    2: "Bad usage or configuration, or the database cannot be opened.",
  },
  run: async (args, io) => {
    const planOnly = readPlanOnly(args);
    if (planOnly === null) {
      io.stderr.write("candor migrate takes only --plan. See candor help migrate.\n");
      return 2;
    }
    if (!planOnly) {
      return withDatabase(io, async ({ migrationsRun, place }) => {
        for (const name of migrationsRun) io.stdout.write(`ran ${name}\n`);
        io.stdout.write(`${place}\nThe schema is up to date.\n`);
        return 0;
      });
    }
    return withConfig(io, async (config) => {
      const { done, pending } = await planMigrations(config);
      for (const name of done) io.stdout.write(`done     ${name}\n`);
      for (const name of pending) io.stdout.write(`pending  ${name}\n`);
      return pending.length === 0 ? 0 : 1;
    });
  },
};

function readPlanOnly(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { plan: { type: "boolean" } } }).values.plan ?? false;
  } catch {
    return null; // An option or a word that the command does not have.
  }
}
