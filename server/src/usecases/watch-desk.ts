import { markOfCase, markOfList } from "@candor/core/contract/live-marks.ts";
import { CaseId } from "@candor/core/contract/schemas/cases.ts";
import { casesInQueue } from "../store/case-lists.ts";
import { casesById } from "../store/cases.ts";
import { caseSummary } from "./case-views.ts";
import type { Deps } from "./deps.ts";

/** What a page of the desk shows, and how it stood when the page was made. */
export type Shown = { readonly topic: string; readonly mark: string };

const watchedMax = 60;
const caseTopic = "case.";
const queueTopic = "queue.";

/**
 * Reads what a page says that it shows: `case.<id>~<mark>`, or `queue.<size>~<mark>` for the
 * head of the queue, with commas between. What is nothing of the desk is left out.
 */
export function readShown(text: string): readonly Shown[] {
  return text
    .split(",")
    .slice(0, watchedMax)
    .flatMap((part) => {
      const [topic = "", mark = ""] = part.split("~", 2);
      return isCase(topic) || isQueue(topic) ? [{ topic, mark }] : [];
    });
}

const isCase = (topic: string) =>
  topic.startsWith(caseTopic) && CaseId.safeParse(topic.slice(caseTopic.length)).success;
const isQueue = (topic: string) => /^queue\.[1-9]\d?$/.test(topic);

/** How the shown things stand now, by their keys and the queue's own order. */
export async function lookAgainAt(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
  shown: readonly Shown[],
): Promise<readonly Shown[]> {
  const at = clock.now();
  const topics = [...new Set(shown.map(({ topic }) => topic))];
  const caseIds = topics.filter(isCase).map((topic) => topic.slice(caseTopic.length));
  const cases = await casesById(db.kysely, marketplaceId, caseIds);
  const now = cases.map((filed) => {
    const mark = markOfCase(caseSummary(filed, at));
    return { topic: `${caseTopic}${filed.caseId}`, mark };
  });
  for (const topic of topics.filter(isQueue)) {
    const size = Number(topic.slice(queueTopic.length));
    const head = await casesInQueue(db.kysely, { marketplaceId, at }, null, size);
    now.push({ topic, mark: markOfList(head.map(({ caseId }) => caseId)) });
  }
  return now;
}

/** The topics that stand otherwise now than they were shown. */
export function changedSince(shown: readonly Shown[], now: readonly Shown[]): readonly string[] {
  const markByTopic = new Map(now.map(({ topic, mark }) => [topic, mark]));
  const changed = shown.filter(({ topic, mark }) => (markByTopic.get(topic) ?? mark) !== mark);
  return [...new Set(changed.map(({ topic }) => topic))];
}
