import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Tables } from "../db/tables.generated.ts";
import { type Fault, parseStable, readWords } from "./record-faults.ts";

/** How many versions were compared with the ledger, and where they differ. */
export type ReviewFindings = { readonly versions: number; readonly faults: readonly Fault[] };

type VersionRow = {
  readonly product_id: string;
  readonly review_id: string;
  readonly version: number;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly subject: string | null;
  readonly payload: string | null;
  readonly salt: string | null;
  readonly content: string | null;
};

const pageRowsMax = 2_048;

/** What the words of a review's event hold beside the account's id. */
const ReviewWords = z.object({
  stars: z.number(),
  title: z.string().nullable(),
  body: z.string().nullable(),
  language: z.string().nullable(),
});

const VersionPayload = z.object({ version: z.number() });

/**
 * Compares every version of every review with the event that its author's words were recorded in,
 * and every review with its version in view. That the events are as they were written is what
 * `verifyLedger` shows.
 */
export async function verifyReviews(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<ReviewFindings> {
  const faults: Fault[] = [];
  let versions = 0;
  for await (const row of versionsInOrder(db, marketplaceId)) {
    versions++;
    const problem = versionProblem(row);
    if (problem !== null)
      faults.push({ where: `${row.review_id} version ${row.version}`, problem });
  }
  faults.push(...(await reviewsThatDiffer(db, marketplaceId)));
  return { versions, faults };
}

function versionProblem(row: VersionRow): string | null {
  if (row.subject === null || row.payload === null) return "the ledger has no event for it";
  const payload = VersionPayload.safeParse(parseStable(row.payload)?.value);
  if (row.subject !== row.review_id || payload.data?.version !== row.version) {
    return "its event is about something else";
  }
  if (row.content === null) {
    const isErased = row.title === null && row.body === null;
    return isErased ? null : "it has a text whose proof was erased";
  }
  const words = ReviewWords.safeParse(readWords(row)?.words).data;
  const isSame =
    words?.stars === row.stars &&
    words.title === row.title &&
    words.body === row.body &&
    words.language === row.language;
  return isSame ? null : "it is not what its author sent";
}

/** Rows whose words are not those of the version in view (of the first one, before any was). */
async function reviewsThatDiffer(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly Fault[]> {
  const { rows } = await sql<{ review_id: string; version: number | null }>`
    select r.review_id, v.version from review r
    left join review_version v
      on v.marketplace_id = r.marketplace_id and v.product_id = r.product_id
        and v.review_id = r.review_id and v.version = coalesce(r.published_version, 1)
    where r.marketplace_id = ${marketplaceId}
      and (v.version is null or r.stars <> v.stars or r.title is distinct from v.title
        or r.body is distinct from v.body or r.language is distinct from v.language)
    order by r.review_id limit 100`.execute(db);
  return rows.map(({ review_id, version }) => ({
    where: review_id,
    problem:
      version === null ? "its version in view is gone" : "it does not show that version's words",
  }));
}

async function* versionsInOrder(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<VersionRow> {
  let last = { product_id: "", review_id: "", version: 0 };
  for (;;) {
    const { rows } = await sql<VersionRow>`
      select v.product_id, v.review_id, v.version, v.stars, v.title, v.body, v.language,
        e.subject, e.payload, c.salt, c.content
      from review_version v
      left join ledger_event e
        on e.marketplace_id = v.marketplace_id and e.event_id = v.event_id
      left join ledger_content c
        on c.marketplace_id = v.marketplace_id and c.event_id = v.event_id
      where v.marketplace_id = ${marketplaceId} and (v.product_id, v.review_id, v.version)
        > (${last.product_id}::text, ${last.review_id}::text, ${last.version}::integer)
      order by v.product_id, v.review_id, v.version limit ${pageRowsMax}`.execute(db);
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end;
  }
}
