import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";

const sessionKeyBytes = 32;

/**
 * The key that signs session cookies: random, made on first start and kept in the data folder, so
 * there is no default that anyone could know.
 */
export async function loadSessionKey(dataFolder: string): Promise<Uint8Array> {
  const path = `${dataFolder}/session-key`;
  const kept = await readFile(path).catch(() => null);
  if (kept !== null && kept.length === sessionKeyBytes) return kept;
  await mkdir(dataFolder, { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, randomBytes(sessionKeyBytes), { mode: 0o600 });
  // Of processes that start at once, the first to link its key wins, and all read that one.
  await link(aside, path).catch(() => undefined);
  await rm(aside);
  return readFile(path);
}
