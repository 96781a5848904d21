/**
 * What may import what, as one table. `node tools/layers.ts` prints every import that is not in it.
 * There is no exceptions list: if a module must break the table, the table or the module is wrong.
 */
import { posix } from "node:path";
import { parseSync } from "oxc-parser";
import { isHandWrittenCode, isTest, readFiles, type SourceFile } from "./files.ts";

/** One row: the files of a layer, and what they may import beside their own layer. */
export type Layer = {
  readonly name: string;
  readonly files: RegExp;
  readonly may: readonly string[];
  /** Layers of which only types may be imported: nothing of them runs here. */
  readonly types?: readonly string[];
  /** Packages, and `node` for Node's own modules; `*` is any. */
  readonly packages: readonly string[];
  /** Parts below the layer's folder that never import each other, such as two life-cycles. */
  readonly parts?: RegExp;
};

const core = ["kernel", "policy", "detection", "domain", "contract"];

/** The table of the layout, first match first. All of the server may say what happens. */
export const layers: readonly Layer[] = [
  { name: "tests", files: /\.test\.tsx?$/, may: ["*"], packages: ["*"] },
  {
    name: "testkit",
    files: /^((core|server|web)\/testkit|web\/walks)\//,
    may: ["*"],
    packages: ["*"],
  },
  { name: "tools", files: /^tools\//, may: ["*"], packages: ["*"] },
  { name: "bench", files: /^bench\//, may: ["*"], packages: ["*"] },

  { name: "kernel", files: /^core\/src\/kernel\//, may: [], packages: [] },
  {
    name: "policy",
    files: /^core\/src\/policy\//,
    may: ["kernel"],
    packages: ["modern-ahocorasick", "eld"],
  },
  { name: "detection", files: /^core\/src\/detection\//, may: ["kernel"], packages: [] },
  {
    name: "domain",
    files: /^core\/src\/domain\//,
    may: ["kernel"],
    types: ["policy"],
    packages: [],
    parts: /^core\/src\/domain\/([^/]+)\//,
  },
  {
    name: "contract",
    files: /^core\/src\/contract\//,
    may: ["kernel"],
    types: ["domain"],
    packages: ["zod"],
  },

  {
    name: "ports",
    files: /^server\/src\/ports(-\w+)?\.ts$/,
    may: core,
    types: ["db"],
    packages: [],
  },
  {
    name: "telemetry",
    files: /^server\/src\/telemetry\.ts$/,
    may: core,
    packages: ["node", "pino"],
  },
  {
    name: "config",
    files: /^server\/src\/config(-\w+)?\.ts$/,
    may: core,
    packages: ["node", "zod"],
  },
  {
    name: "reactions",
    files: /^server\/src\/reactions\.ts$/,
    may: core,
    types: ["ports"],
    packages: [],
  },
  {
    name: "db",
    files: /^server\/src\/db\//,
    may: [...core],
    types: ["config"],
    packages: ["node", "zod", "kysely", "pg", "@electric-sql/pglite"],
  },
  {
    name: "store",
    files: /^server\/src\/(store|ledger)\//,
    may: [...core, "db", "ports", "reactions"],
    packages: ["kysely", "node", "zod"],
  },
  {
    name: "adapters",
    files: /^server\/src\/adapters\//,
    may: [...core, "db", "ports", "reactions"],
    packages: ["*"],
  },
  { name: "mail", files: /^server\/src\/mail\//, may: core, packages: [] },
  {
    name: "usecases",
    files: /^server\/src\/usecases\//,
    may: [...core, "store", "ports", "mail"],
    types: ["db"],
    packages: ["node"],
  },
  // Whole files in and out: use cases over streams, in batches, below the same commands and jobs.
  {
    name: "transfer",
    files: /^server\/src\/(import|export|demo)\//,
    may: [...core, "store", "ports", "usecases"],
    types: ["db"],
    packages: ["node", "zod"],
  },
  {
    name: "jobs",
    files: /^server\/src\/jobs\//,
    may: ["kernel", "usecases", "ports"],
    packages: [],
  },
  {
    name: "http",
    files: /^server\/src\/http\//,
    may: ["kernel", "contract", "usecases", "policy", "detection", "ports"],
    types: ["config", "web"],
    packages: ["node", "zod", "jose", "fastify", "@fastify"],
  },
  {
    name: "cli",
    files: /^server\/src\/cli\//,
    may: ["kernel", "contract", "policy", "detection", "usecases", "transfer", "ports", "main"],
    packages: ["node", "zod", "yaml", "hyparquet"],
  },
  { name: "main", files: /^server\/(src\/[^/]+\.ts$|bin\/)/, may: ["*"], packages: ["*"] },

  {
    name: "shared web parts",
    files: /^web\/src\/(ui|api)\//,
    may: ["kernel", "policy", "contract"],
    packages: ["*"],
  },
  {
    name: "web",
    files: /^web\/src\//,
    may: ["kernel", "policy", "contract", "shared web parts"],
    packages: ["*"],
    parts: /^web\/src\/([^/]+)\//,
  },
  { name: "web build", files: /^web\/[^/]+$/, may: [], packages: ["*"] },
];

/** Layers that are ends: whatever they need they take, and only their own kind imports them. */
const importedByNone = new Set(["tests", "testkit", "tools", "bench"]);

/** An import that the table does not allow. */
export type Breach = { readonly path: string; readonly imports: string; readonly why: string };

/** Every breach in these files. */
export function breachesIn(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === undefined) {
      return [{ path: file.path, imports: "", why: "the file stands in no layer of the table" }];
    }
    return importsOf(file).flatMap((imported) => {
      const why = whyNot(file.path, layer, imported);
      return why === null ? [] : [{ path: file.path, imports: imported.from, why }];
    });
  });
}

type Import = { readonly from: string; readonly typesOnly: boolean };

function whyNot(path: string, layer: Layer, imported: Import): string | null {
  const target = targetOf(path, imported.from);
  if (target === null) {
    const name = packageNameOf(imported.from);
    const allowed = layer.packages.some((own) => own === "*" || own === name || isScope(own, name));
    return allowed || imported.typesOnly ? null : `${layer.name} may not import package ${name}`;
  }
  const other = layerOf(target);
  if (other === undefined) return `${target} stands in no layer of the table`;
  if (other === layer) return samePart(layer, path, target) ? null : "these parts stand alone";
  if (importedByNone.has(other.name) && !importedByNone.has(layer.name)) {
    return `nothing imports ${other.name}`;
  }
  if (layer.may.includes("*") || layer.may.includes(other.name)) return null;
  if (other.name === "telemetry" && path.startsWith("server/")) return null;
  if (layer.types?.includes(other.name)) {
    return imported.typesOnly ? null : `${layer.name} may import only types from ${other.name}`;
  }
  return `${layer.name} may not import ${other.name}`;
}

function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => layer.files.test(path));
}

function samePart(layer: Layer, path: string, target: string): boolean {
  return layer.parts === undefined || layer.parts.exec(path)?.[1] === layer.parts.exec(target)?.[1];
}

function isScope(own: string, name: string): boolean {
  return own.startsWith("@") && name.startsWith(`${own}/`);
}

/** The file in this repository that an import names, or null for a package. */
function targetOf(path: string, from: string): string | null {
  if (from.startsWith(".")) return posix.join(posix.dirname(path), from);
  const own = /^@candor\/(core|server|web)\/(.+)$/.exec(from);
  if (own === null) return null;
  const [, workspace, rest = ""] = own;
  if (rest.startsWith("testkit/")) return `${workspace}/${rest}`;
  return `${workspace}/src/${rest}`;
}

function packageNameOf(from: string): string {
  if (from.startsWith("node:")) return "node";
  return from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}

function importsOf(file: SourceFile): Import[] {
  const { module } = parseSync(file.path, file.text);
  const stated = module.staticImports.map((found) => ({
    from: found.moduleRequest.value,
    typesOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest === null
        ? []
        : [{ from: entry.moduleRequest.value, typesOnly: entry.isType }],
    ),
  );
  // A computed import has no literal to read; what it can reach is its own folder.
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = file.text.slice(moduleRequest.start, moduleRequest.end);
    return /^["']/.test(literal) ? [{ from: literal.slice(1, -1), typesOnly: false }] : [];
  });
  return [...stated, ...passedOn, ...dynamic];
}

if (import.meta.main) {
  const files = readFiles(
    (path) => isHandWrittenCode(path) || (path.endsWith(".generated.ts") && !isTest(path)),
  );
  const breaches = breachesIn(files);
  for (const { path, imports, why } of breaches) {
    process.stdout.write(`${path}: ${imports === "" ? why : `"${imports}": ${why}`}\n`);
  }
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
