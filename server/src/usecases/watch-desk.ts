import { markOfCase, markOfList } from "@candor/core/contract/live-marks.ts";
import { CaseId } from "@candor/core/contract/schemas/cases.ts";
import { AppealId } from "@candor/core/contract/schemas/enforcement.ts";
import { casesInQueue, everythingWaiting } from "../store/case-queues.ts";
import { casesById } from "../store/cases.ts";
import { appealMark, isWatchedQueue, queueMark } from "../store/queue-marks.ts";
import { caseSummary } from "./case-views.ts";
import type { Deps } from "./deps.ts";
import { movedFor } from "./desk-settings.ts";

const caseTopic = "case.";
const queueTopic = "queue.";
const appealTopic = "appeal.";
/** What moved among the cases that somebody watches. */
const movedTopic = "moved";

const isCase = (topic: string) =>
  topic.startsWith(caseTopic) && CaseId.safeParse(topic.slice(caseTopic.length)).success;
const isAppeal = (topic: string) =>
  topic.startsWith(appealTopic) && AppealId.safeParse(topic.slice(appealTopic.length)).success;
const isQueue = (topic: string) => /^queue\.[1-9]\d?$/.test(topic);

/** How one topic of the desk stands, as a page says it: `appeals~<mark>`. Read before the page. */
export async function shownOf(
  deps: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
  topic: string,
): Promise<string> {
  const marks = await marksOfDesk(deps, marketplaceId, [topic]);
  return `${topic}~${marks.get(topic) ?? ""}`;
}

/**
 * How what a page of the desk shows stands now: a mark for each `case.<id>`, `appeal.<id>` and
 * queue, `queue.<size>` being the head of the cases, and for what a person watches. Other topics
 * are left out.
 */
export async function marksOfDesk(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
  topics: readonly string[],
  userId: string | null = null,
): Promise<ReadonlyMap<string, string>> {
  const at = clock.now();
  const caseIds = topics.filter(isCase).map((topic) => topic.slice(caseTopic.length));
  const cases = await casesById(db.kysely, marketplaceId, caseIds);
  const marks = new Map(
    cases.map((filed) => [`${caseTopic}${filed.caseId}`, markOfCase(caseSummary(filed, at))]),
  );
  for (const topic of topics.filter(isQueue)) {
    const size = Number(topic.slice(queueTopic.length));
    const head = await casesInQueue(
      db.kysely,
      { ...everythingWaiting, marketplaceId, at },
      null,
      size,
    );
    marks.set(topic, markOfList(head.map(({ caseId }) => caseId)));
  }
  for (const queue of topics.filter(isWatchedQueue)) {
    marks.set(queue, await queueMark(db.kysely, marketplaceId, queue));
  }
  for (const topic of topics.filter(isAppeal)) {
    const mark = await appealMark(db.kysely, marketplaceId, topic.slice(appealTopic.length));
    if (mark !== null) marks.set(topic, mark);
  }
  if (userId !== null && topics.includes(movedTopic)) {
    marks.set(movedTopic, (await movedFor({ db }, { marketplaceId, userId })).mark);
  }
  return marks;
}
