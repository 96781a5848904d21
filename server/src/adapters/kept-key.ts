import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";

const keyBytes = 32;

/**
 * A key of this installation: random, made on first start and kept in the data folder, so there is
 * no default that anyone could know. `session-key` signs session cookies; `data-key` makes the
 * tokens in mails.
 */
export async function loadKey(
  dataFolder: string,
  name: "session-key" | "data-key",
): Promise<Uint8Array> {
  const path = `${dataFolder}/${name}`;
  const kept = await readFile(path).catch(() => null);
  if (kept !== null && kept.length === keyBytes) return kept;
  await mkdir(dataFolder, { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, randomBytes(keyBytes), { mode: 0o600 });
  // Of processes that start at once, the first to link its key wins, and all read that one.
  await link(aside, path).catch(() => undefined);
  await rm(aside);
  return readFile(path);
}
