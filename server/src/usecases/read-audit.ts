import { instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, reject } from "@candor/core/kernel/result.ts";
import { type AuditEntry, type AuditWish, auditEntries } from "../store/audit.ts";
import { readCursor, writeCursor } from "../store/cursor.ts";
import type { Deps } from "./deps.ts";

type Asked = Omit<AuditWish, "after" | "limit">;

const list = "audit";

/** Who read which personal data and who changed what holds: a page, the newest first. */
export async function listAudit(
  { db }: Pick<Deps, "db">,
  { after, limit, ...wish }: Asked & { readonly after: string | undefined; readonly limit: number },
) {
  const position = readCursor(list, ["moment", "id"], after);
  if (!position.ok) return reject("cursor_invalid");
  const [at, id] = position.value ?? [];
  const found = await auditEntries(db.kysely, {
    ...wish,
    after: at === undefined ? null : { at: Number(at), id: String(id) },
    limit: limit + 1,
  });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return ok({
    items: shown.map(entryView),
    next: isMore ? writeCursor(list, [last.at, last.id]) : null,
  });
}

/** The same as a whole, up to the bound of a file. */
export async function exportAudit({ db }: Pick<Deps, "db">, wish: Asked) {
  const all = { ...wish, after: null, limit: limits.auditFileLinesMax };
  return (await auditEntries(db.kysely, all)).map(entryView);
}

const entryView = ({ at, ...entry }: AuditEntry) => ({ ...entry, at: instantToIso(at) });
