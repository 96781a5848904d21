// Plain JavaScript that runs on Node 20: it finds the Node that can run Candor's TypeScript.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";

/** What a person can do when no suitable Node is found. */
export const runtimeNeeded =
  "Candor needs Node 24 (or 22.18 and newer) to run. On Linux (glibc) and Windows it comes with " +
  `\`npm ci\`; on ${process.platform}-${process.arch} install Node 24 from https://nodejs.org and ` +
  "run the command again.";

/**
 * The Node to run TypeScript with: the one running now when it is the pinned one, else the pinned
 * one of the npm packages, else the one running now if it can strip types, else null.
 */
export function findNode(from) {
  const pinned = pinnedNode(from);
  if (pinned !== null && process.version === pinned.version) return process.execPath;
  if (pinned !== null && canRun(pinned.path)) return pinned.path;
  return process.features.typescript ? process.execPath : null;
}

/** The Node package for this platform, if npm installed it; `from` is the asking file. */
export function pinnedNode(from) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  try {
    const require = createRequire(from);
    const manifest = require.resolve(`node-${platform}-${process.arch}/package.json`);
    const binary = platform === "win" ? "node.exe" : "node";
    return {
      path: join(dirname(manifest), "bin", binary),
      version: `v${require(manifest).version}`,
    };
  } catch {
    return null;
  }
}

/** A binary for another C library is installed and does not start; only running it tells. */
function canRun(path) {
  return spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}

const orphanLookMs = 250;

/**
 * Runs a child in the foreground, hands signals on, and answers its exit code. When the parent of
 * this process is gone the child is stopped too: a SIGTERM to npm ends the shell that npm runs
 * scripts in, and tells nobody below it.
 */
export function runInForeground(command, args, options = {}) {
  const child = spawn(command, args, { stdio: "inherit", ...options });
  const handlers = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => {
    // A terminal sends Ctrl-C to the whole group; handing it on would make it two.
    const handler = () => (signal === "SIGINT" && process.stdin.isTTY ? null : child.kill(signal));
    process.on(signal, handler);
    return [signal, handler];
  });
  const parent = process.ppid;
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphaned);
    child.kill("SIGTERM");
  }, orphanLookMs);
  return new Promise((resolve) => {
    const finish = (code) => {
      clearInterval(orphaned);
      for (const [signal, handler] of handlers) process.off(signal, handler);
      resolve(code);
    };
    child.on("error", (error) => {
      process.stderr.write(`${command} did not start: ${error.message}\n`);
      finish(127);
    });
    child.on("exit", (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
