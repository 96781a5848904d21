import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Detector } from "@candor/core/detection/kit/define-detector.ts";
import type { Rule } from "@candor/core/policy/kit/define-rule.ts";
import type { Command } from "@candor/server/cli/command.ts";
import { isTest, listFiles, repositoryRoot } from "./files.ts";

/** A detector of any input. */
export type AnyDetector = Detector<never, object>;

/** Every rule, in the order of their ids. */
export function loadRules(): Promise<Rule[]> {
  return loadExports("core/src/policy/rules", (value): value is Rule =>
    hasFields(value, ruleFields),
  );
}

/** Every detector, in the order of their ids. */
export function loadDetectors(): Promise<AnyDetector[]> {
  return loadExports("core/src/detection/detectors", (value): value is AnyDetector =>
    hasFields(value, detectorFields),
  );
}

/** Every command of `candor`, in the order of their names. */
export function loadCommands(): Promise<Command[]> {
  return loadExports("server/src/cli", (value): value is Command =>
    hasFields(value, commandFields),
  );
}

const ruleFields = ["id", "clause", "category", "message", "suggestion"];
const detectorFields = ["id", "detect", "innocentCauses", "blindTo"];
const commandFields = ["name", "summary", "usage", "exitCodes", "run"];

/** What the files of one folder export that `isWanted`, without the folders below. */
async function loadExports<T>(
  folder: string,
  isWanted: (value: unknown) => value is T,
): Promise<T[]> {
  const paths = listFiles(
    (path) => /^[^/]+\.ts$/.test(path.slice(folder.length + 1)),
    undefined,
    folder,
  );
  const found: T[] = [];
  for (const path of paths) {
    if (isTest(path) || path.endsWith(".generated.ts")) continue;
    const module: object = await import(pathToFileURL(join(repositoryRoot, path)).href);
    found.push(...Object.values(module).filter(isWanted));
  }
  return found;
}

function hasFields(value: unknown, fields: readonly string[]): boolean {
  return typeof value === "object" && value !== null && fields.every((field) => field in value);
}
