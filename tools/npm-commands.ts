import { table } from "./markdown.ts";

/** What each script of the root package does; a test compares the names with package.json. */
export const npmCommands: Readonly<Record<string, string>> = {
  "npm start": "installs and builds what is missing, then database, demo and server",
  "npm test": "all that must hold: types, lint, layers, tidy, drift, every test, the browser walks",
  "npm run dev": "the same as start, again after every change",
  "npm run bench": "every figure beside its yardstick",
  "npm run eval": "how well the detectors find what is planted, beside simple yardsticks",
  "npm run test:core": "the pure tests alone, in seconds, with no database",
  "npm run gen": "rewrites every generated file",
  "npm run new -- rule no-coupon-offer":
    "a rule with its test; also detector, lifecycle, route, migration, job",
  "npm run explain -- response_withdrawn":
    "the page of any rule, detector, error, setting, parameter or limit",
  "npm run screen -- message draft.txt": "judges a text file as the composer would",
  "npm run build": "builds the pages and the widget",
};

/** The table of commands for prose. */
export function commandList(): string {
  const rows = Object.entries(npmCommands).map(([command, does]) => [`\`${command}\``, does]);
  return table(["command", "does"], rows);
}
