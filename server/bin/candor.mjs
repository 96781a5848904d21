#!/usr/bin/env node
// The `candor` command. In a checkout it runs the TypeScript as it is; a published package carries
// the built files instead, since Node strips no types below node_modules.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { findNode, runInForeground, runtimeNeeded } from "./runtime.mjs";

const source = new URL("../src/cli/main.ts", import.meta.url);
const built = new URL("../dist/src/cli/main.js", import.meta.url);
const main = existsSync(source) ? source : built;

const node = findNode(import.meta.url);
if (node === null) {
  process.stderr.write(`${runtimeNeeded}\n`);
  process.exitCode = 127;
} else if (node === process.execPath) {
  module.enableCompileCache?.();
  const { runCandor } = await import(main.href);
  const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
  process.exitCode = await runCandor(process.argv.slice(2), io);
} else {
  const self = fileURLToPath(import.meta.url);
  process.exitCode = await runInForeground(node, [self, ...process.argv.slice(2)]);
}
