import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { type Draft, type DraftKey, readDraft, saveDraft } from "../store/drafts.ts";
import type { Deps } from "./deps.ts";

/** Keeps what an author has written so far about a product. Nobody judges a draft. */
export function putDraft(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: DraftKey & Omit<Draft, "updatedAt">,
): Promise<Result<Draft, "product_unknown">> {
  const { stars, title, body } = input;
  return db.transaction(async (tx) => {
    const draft = { stars, title, body, updatedAt: clock.now() };
    return (await saveDraft(tx, input, draft)) ? ok(draft) : reject("product_unknown");
  });
}

/** What an author has written so far about a product. */
export async function getDraft(
  { db }: Pick<Deps, "db">,
  key: DraftKey,
): Promise<Result<Draft, "not_found">> {
  const draft = await readDraft(db.kysely, key);
  return draft === null ? reject("not_found") : ok(draft);
}
