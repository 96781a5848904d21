import type { CaseQueue } from "@candor/core/contract/schemas/cases.ts";
import { detectors } from "@candor/core/detection/detectors/index.generated.ts";
import { inLanguage } from "@candor/core/detection/words/in-language.ts";
import { claimSources } from "@candor/core/domain/case/claim-sources.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { holdingsOf } from "../store/case-queues.ts";
import { movementsFor } from "../store/case-watches.ts";
import type { Deps } from "./deps.ts";

type Asked = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly queue: CaseQueue;
};

/** What a list says beside its cases: how the watched moved, what holds the others open. */
export async function besideCases(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, userId, queue }: Asked,
  caseIds: readonly string[],
) {
  if (queue === "watched") {
    const moved = await movementsFor(db.kysely, { marketplaceId, userId });
    return Object.fromEntries(
      moved.map(({ caseId, event }) => {
        const by = "by" in event ? event.by : null;
        return [caseId, { moved: { type: event.type, by, at: instantToIso(event.at) } }];
      }),
    );
  }
  if (queue !== "held") return {};
  const at = clock.now();
  const held = await holdingsOf(db.kysely, { marketplaceId, at }, caseIds);
  const byCase = Map.groupBy(held, ({ caseId }) => caseId);
  return Object.fromEntries(
    [...byCase].map(([caseId, holdings]) => [
      caseId,
      {
        holdings: holdings.map(({ because, count, until }) => ({
          ...{ because, count, until: until === null ? null : instantToIso(until) },
        })),
      },
    ]),
  );
}

/** What opens cases, by the name that moderators read, in the order of those names. */
export function kindsOfCases(language: string) {
  const sources = Object.entries(claimSources).map(([id, { title }]) => ({ id, title }));
  return [...detectors.map(({ id, title }) => ({ id, title })), ...sources]
    .map(({ id, title }) => ({ id, title: inLanguage(title, language) }))
    .sort((one, other) => one.title.localeCompare(other.title, language));
}
