import { spawn } from "node:child_process";
import { repositoryRoot } from "./files.ts";

/** What a finished command left: its exit code and everything it wrote. */
export type CommandEnd = { readonly code: number; readonly output: string };

/** Runs a command in the repository and collects both of its streams. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string = repositoryRoot,
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    child.on("close", (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}
