import { readFileSync } from "node:fs";
import { join } from "node:path";
import { limits } from "@candor/core/kernel/limits.ts";
import { repositoryRoot } from "./files.ts";

/** One bound, with the comment above it when it has one. */
export type LimitEntry = { readonly name: string; readonly value: number; readonly about: string };

/** All limits in the order of the file. */
export function readLimits(): LimitEntry[] {
  const source = readFileSync(join(repositoryRoot, "core/src/kernel/limits.ts"), "utf8");
  return Object.entries(limits).map(([name, value]) => ({
    name,
    value,
    about: commentAbove(source, name),
  }));
}

function commentAbove(source: string, name: string): string {
  const above =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${name}:`).exec(source)?.[1] ?? "";
  return above.replaceAll(/\s*\n\s*\*\s*/g, " ").trim();
}
