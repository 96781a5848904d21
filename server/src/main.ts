import { up } from "./cli/up.ts";

process.exitCode = await up.run(process.argv.slice(2), process);
