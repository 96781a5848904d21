/**
 * `npm run screen -- message draft.txt`: judges a text as the composer would. A short form of
 * `candor screen --surface message draft.txt`, whose exit codes it keeps.
 */
import { surfaces } from "@candor/core/policy/kit/verdict.ts";
import { runCandor } from "@candor/server/cli/main.ts";

const [first, ...rest] = process.argv.slice(2);
const isSurface = surfaces.some((surface) => surface === first);
const args =
  isSurface && first !== undefined ? ["--surface", first, ...rest] : process.argv.slice(2);
process.exitCode = await runCandor(["screen", ...args], process);
