import { createHash, randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { z } from "zod";

/** A folder held by this process until released, or until the process ends in any way. */
export type FolderLock = { readonly release: () => Promise<void> };

const Holder = z.object({
  pid: z.number().int(),
  host: z.string(),
  /** When the process started, as the system tells it: a reused pid has another one. */
  startedAt: z.string().nullable(),
  lockId: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** Another process has the folder open. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
}

/**
 * Takes the folder for this process or throws `FolderInUseError`. A lock whose process is gone, as
 * after a crash or a kill, is replaced.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = `${folder}/candor.lock`;
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    startedAt: await processStart(process.pid),
    lockId: randomUUID(),
  };
  const text = `${JSON.stringify(holder)}\n`;
  const lock: FolderLock = { release: () => releaseOwn(file, text) };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await createOnce(file, text)) return lock;
    const found = await readFile(file, "utf8").catch(() => null);
    if (found === null) continue;
    if (await isHeld(found)) throw inUse(folder, found);
    if (await replaceStale(file, found, text)) return lock;
  }
  throw new FolderInUseError(`${folder} is being opened by several processes at once.`);
}

/** Written aside and linked into place, so that nobody reads a half-written lock. */
async function createOnce(file: string, text: string): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, text, { mode: 0o600 });
  try {
    await link(aside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function releaseOwn(file: string, text: string): Promise<void> {
  const found = await readFile(file, "utf8").catch(() => null);
  if (found === text) await rm(file, { force: true });
}

/**
 * Puts our lock in the place of a stale one; false where somebody else is about to. Only who holds
 * the turn at this very lock may replace it, so of many that found it stale one does: moving it
 * away and linking another would leave a moment in which a third could take the folder too.
 */
async function replaceStale(file: string, stale: string, text: string): Promise<boolean> {
  const turn = `${file}.${createHash("sha256").update(stale).digest("hex").slice(0, 16)}`;
  if (!(await createOnce(turn, text))) {
    const other = await readFile(turn, "utf8").catch(() => null);
    if (other !== null && !(await isHeld(other))) await rm(turn, { force: true });
    return false;
  }
  try {
    if ((await readFile(file, "utf8").catch(() => null)) !== stale) return false;
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, text, { mode: 0o600 });
    await rename(aside, file);
    return true;
  } finally {
    await rm(turn, { force: true });
  }
}

async function isHeld(text: string): Promise<boolean> {
  const holder = readHolder(text);
  if (holder === null) return false;
  // A process on another machine cannot be asked; whoever shares a folder must not share this one.
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return holder.startedAt === (await processStart(process.pid));
  if (!isRunning(holder.pid)) return false;
  const startedAt = await processStart(holder.pid);
  return startedAt === null || holder.startedAt === null || startedAt === holder.startedAt;
}

function readHolder(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null; // Not a lock of ours: damaged, so it protects nobody.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Linux tells when a process started (field 22 of its stat line); elsewhere null. */
async function processStart(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function inUse(folder: string, text: string): FolderInUseError {
  const holder = readHolder(text);
  const where = holder?.host === hostname() ? "" : ` on ${holder?.host}`;
  return new FolderInUseError(
    `${folder} is in use by process ${holder?.pid}${where}. The embedded database takes one process: ` +
      "stop that one, choose another folder with CANDOR_DATA, or use PostgreSQL with DATABASE_URL.",
  );
}
