import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { historiesOf } from "./ledger-histories.ts";

/** A vote at the end of its history in the ledger. */
export type VoteAtEnd = {
  readonly voteId: string;
  /** Null where it no longer counts, `erased` where what it said was taken from the ledger. */
  readonly helpful: boolean | "erased" | null;
};

/** Every vote of a marketplace that was cast here, as its events tell it. */
export async function* votesByLedger(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<VoteAtEnd> {
  for await (const history of historiesOf(db, marketplaceId, "vot")) {
    const last = history.at(-1);
    if (last === undefined) continue;
    yield { voteId: last.subject, helpful: last.type === "vote-cast" ? saidIn(last.words) : null };
  }
}

function saidIn(words: string | null): boolean | "erased" {
  if (words === null) return "erased";
  const { helpful }: { readonly helpful?: boolean } = JSON.parse(words);
  return helpful ?? "erased";
}
