import type { Event as CaseEvent } from "@candor/core/domain/case/case.ts";
import { decide } from "@candor/core/domain/notice/notice.ts";
import type { Tx } from "../db/database.ts";
import type { CaseFile } from "../store/cases.ts";
import { addNoticeMail } from "../store/notice-mail.ts";
import { lockOpenNotices, saveNoticeAnswer } from "../store/notices.ts";
import type { Deps } from "./deps.ts";
import { stateOf } from "./file-notice.ts";

/** The decision about a case answers the notices in it, in the same words (DSA Art. 16(5)). */
export async function answerNoticesOfCase(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  { marketplaceId, caseId }: Pick<CaseFile, "marketplaceId" | "caseId">,
  event: CaseEvent,
): Promise<void> {
  if (event.type !== "case-decided" || event.answer.outcome === "needs_more") return;
  const { answer, by, at } = event;
  const outcome = answer.outcome === "upheld" ? "founded" : "unfounded";
  const { reason } = answer;
  for (const notice of await lockOpenNotices(tx, marketplaceId, caseId)) {
    const decision = decide(stateOf(notice), { type: "answer", outcome, by, reason }, at);
    if (!decision.ok) throw new Error(`answering a notice was refused with ${decision.code}`);
    await saveNoticeAnswer(tx, { ...notice, answered: { outcome, answer: reason, at } });
    if (notice.notifier.email !== null) {
      await addNoticeMail(tx, { marketplaceId, noticeId: notice.noticeId, kind: "answer" }, at);
    }
    await ledger.append(tx, marketplaceId, [
      {
        type: "notice-answered",
        subject: notice.noticeId,
        at,
        payload: { outcome, caseId, inTime: at <= notice.dueAt },
        words: { by, reason },
      },
    ]);
  }
}
