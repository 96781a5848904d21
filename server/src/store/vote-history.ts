import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { historiesOf } from "./ledger-histories.ts";

/** A vote at the end of its history in the ledger; null where it no longer counts. */
export type VoteAtEnd = { readonly voteId: string; readonly helpful: boolean | null };

/** Every vote of a marketplace that was cast here, as its events tell it. */
export async function* votesByLedger(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<VoteAtEnd> {
  for await (const history of historiesOf(db, marketplaceId, "vot")) {
    const last = history.at(-1);
    if (last === undefined) continue;
    const facts: { readonly helpful?: boolean } = JSON.parse(last.payload);
    const helpful = last.type === "vote-cast" ? (facts.helpful ?? null) : null;
    yield { voteId: last.subject, helpful };
  }
}
