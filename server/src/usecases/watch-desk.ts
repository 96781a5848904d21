import { markOfCase, markOfList } from "@candor/core/contract/live-marks.ts";
import { CaseId } from "@candor/core/contract/schemas/cases.ts";
import { casesInQueue } from "../store/case-lists.ts";
import { casesById } from "../store/cases.ts";
import { caseSummary } from "./case-views.ts";
import type { Deps } from "./deps.ts";

const caseTopic = "case.";
const queueTopic = "queue.";

const isCase = (topic: string) =>
  topic.startsWith(caseTopic) && CaseId.safeParse(topic.slice(caseTopic.length)).success;
const isQueue = (topic: string) => /^queue\.[1-9]\d?$/.test(topic);

/**
 * How what a page of the desk shows stands now: a mark for each `case.<id>` and for the head of
 * the queue, `queue.<size>`, by keys and the queue's own order. Other topics are left out.
 */
export async function marksOfDesk(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
  topics: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const at = clock.now();
  const caseIds = topics.filter(isCase).map((topic) => topic.slice(caseTopic.length));
  const cases = await casesById(db.kysely, marketplaceId, caseIds);
  const marks = new Map(
    cases.map((filed) => [`${caseTopic}${filed.caseId}`, markOfCase(caseSummary(filed, at))]),
  );
  for (const topic of topics.filter(isQueue)) {
    const size = Number(topic.slice(queueTopic.length));
    const head = await casesInQueue(db.kysely, { marketplaceId, at }, null, size);
    marks.set(topic, markOfList(head.map(({ caseId }) => caseId)));
  }
  return marks;
}
