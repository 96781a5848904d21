import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, repositoryRoot } from "./files.ts";
import type { Generator } from "./generator.ts";
import { fillLists } from "./markdown.ts";
import { commandList } from "./npm-commands.ts";

// Makers are loaded when their turn comes: some import what an earlier one has to write first.

const lockFile: Generator = {
  name: "lock file",
  files: async () => (await import("./complete-lock.ts")).completedLockFile(),
};

const rules: Generator = {
  name: "rules index",
  files: async () => (await import("./gen-rules.ts")).generateRulesIndex(),
};

const detectors: Generator = {
  name: "detectors index",
  files: async () => (await import("./gen-detectors.ts")).generateDetectorsIndex(),
};

const schema: Generator = {
  name: "schema",
  files: async () => {
    const { generatedSchemaFiles } = await import("./gen-tables.ts");
    return new Map(Object.entries(await generatedSchemaFiles()));
  },
};

const contract: Generator = {
  name: "contract",
  files: async () => (await import("./gen-contract.ts")).contractFiles(),
};

const reference: Generator = {
  name: "reference pages",
  files: async () => (await import("./gen-reference.ts")).referencePages(),
};

const clauses: Generator = {
  name: "clause page",
  files: async () => (await import("./gen-clauses.ts")).clausePage(),
};

const lifeCycles: Generator = {
  name: "life-cycle page",
  files: async () => (await import("./gen-life-cycles.ts")).lifeCyclePage(),
};

const detectionPage: Generator = {
  name: "detection evaluation",
  files: async () => (await import("./eval/result.ts")).committedPage(),
};

const prose = /^(README|CONTRIBUTING)\.md$|^docs\/guide\/[^/]+\.md$/;

/** Lists that prose shows between markers, so that no list is typed twice. */
const listsInProse: Generator = {
  name: "lists in prose",
  files: async () => {
    const { settingsTable } = await import("./gen-reference.ts");
    const { detectorTable } = await import("./gen-detectors.ts");
    const lists = {
      settings: settingsTable(),
      "npm-commands": commandList(),
      detectors: await detectorTable(),
    };
    return new Map(
      listFiles((path) => prose.test(path)).map((path) => [
        path,
        fillLists(readFileSync(join(repositoryRoot, path), "utf8"), lists),
      ]),
    );
  },
};

/** In this order: a later one may read what an earlier one wrote. */
export const generators: readonly Generator[] = [
  lockFile,
  rules,
  detectors,
  schema,
  contract,
  reference,
  clauses,
  lifeCycles,
  detectionPage,
  listsInProse,
];
