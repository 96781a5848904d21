/**
 * The same as `npm start`, again after every change: Vite rebuilds the pages, and Node restarts the
 * server when a file it loaded changes, the built pages among them.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { runCommand } from "./command.ts";
import { repositoryRoot } from "./files.ts";

const first = await runCommand(process.execPath, [join("tools", "build.ts"), "--if-stale"]);
process.stdout.write(first.output);

const options = { cwd: repositoryRoot, stdio: "inherit" } as const;
const pages = spawn("vite", ["build", "web", "--watch"], options);
const server = spawn(
  process.execPath,
  [
    "--watch",
    "--watch-path=web/dist/server",
    "--watch-path=server/src",
    "--watch-path=core/src",
    "server/src/main.ts",
  ],
  options,
);

const stop = () => {
  pages.kill();
  server.kill();
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
server.on("exit", (code) => {
  pages.kill();
  process.exitCode = code ?? 0;
});
