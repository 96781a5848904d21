import { markOfImport, markOfList } from "@candor/core/contract/live-marks.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, reject } from "@candor/core/kernel/result.ts";
import {
  type ImportLine,
  importLines,
  importRejects,
  rejectReasons,
} from "../store/import-lists.ts";
import type { ImportId } from "../store/import-runs.ts";
import type { Deps } from "./deps.ts";

const importsMax = 50;
const reasonsMax = 50;

/** The newest imports of a marketplace, each with what its lines came to. */
export async function listImports(
  { db }: Pick<Deps, "db">,
  { marketplaceId }: { readonly marketplaceId: string },
) {
  return (await importLines(db.kysely, { marketplaceId }, importsMax)).map(importView);
}

/** One import: its counts, why lines were left out, and a page of these lines. */
export async function getImport(
  { db }: Pick<Deps, "db">,
  { after, limit, ...key }: ImportId & { readonly after: number; readonly limit: number },
) {
  const [found] = await importLines(db.kysely, key, 1);
  if (found === undefined) return reject("not_found");
  const rejects = await importRejects(db.kysely, key, { after, limit: limit + 1 });
  return ok({
    ...importView(found),
    reasons: await rejectReasons(db.kysely, key, reasonsMax),
    rejects: rejects.slice(0, limit),
    next: rejects.length > limit ? (rejects[limit - 1]?.line ?? null) : null,
  });
}

/** All kept lines of an import that were not taken. */
export async function listImportRejects({ db }: Pick<Deps, "db">, key: ImportId) {
  const [found] = await importLines(db.kysely, key, 1);
  if (found === undefined) return reject("not_found");
  const all = { after: 0, limit: limits.importRejectsKeptMax };
  return ok({ fileName: found.fileName, rejects: await importRejects(db.kysely, key, all) });
}

/** How the newest imports stand, in marks that are others as soon as one moves on. */
export async function marksOfImports(
  deps: Pick<Deps, "db">,
  key: { readonly marketplaceId: string },
): Promise<ReadonlyMap<string, string>> {
  const lines = await listImports(deps, key);
  const marks = lines.map((line) => [`import-${line.importId}`, markOfImport(line)] as const);
  return new Map([...marks, ["imports", markOfList(lines.map(markOfImport))]]);
}

function importView({ startedAt, updatedAt, ...line }: ImportLine) {
  return { ...line, startedAt: instantToIso(startedAt), updatedAt: instantToIso(updatedAt) };
}
