import { dayMs } from "@candor/core/kernel/instant.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import type { Deps } from "./deps.ts";
import { listStatements } from "./enforcement-views.ts";
import { listPolicyNotices, type NoticeView } from "./policy-notices.ts";
import { listChangingFamilies } from "./read-families.ts";
import { listSavedTexts, type SavedTextView } from "./saved-texts.ts";
import { getSellerSettings } from "./seller-settings.ts";
import { listOwnFeedback } from "./sellers-feedback.ts";
import { listThreads, type ThreadLine } from "./threads.ts";

const waitingMax = 50;
const othersMax = 20;
const feedbackDays = 30;

/** What waits for a seller, each with what a page needs to say why. */
export type Today = {
  readonly waiting: readonly (ThreadLine & { readonly answerBy: string })[];
  readonly notices: readonly NoticeView[];
  readonly decisions: readonly {
    readonly statementId: string;
    readonly kinds: readonly string[];
    readonly appealUntil: string;
  }[];
  readonly paused: readonly Pick<SavedTextView, "name" | "findings">[];
  readonly families: readonly { readonly familyId: string; readonly title: string }[];
  readonly unanswered: { readonly count: number; readonly days: number };
  readonly automaticRequests: boolean;
};

/** Everything that a seller can or has to act on now. */
export async function readToday(
  deps: Pick<Deps, "db" | "clock">,
  seller: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<Result<Today, "cursor_invalid">> {
  const { marketplaceId, sellerId } = seller;
  const at = deps.clock.now();
  const page = { after: undefined, limit: othersMax };
  const addressee = { marketplaceId, addressee: "seller", addresseeId: sellerId } as const;
  const [threads, notices, settings, decided, texts, families, feedback] = await Promise.all([
    listThreads(deps, { ...seller, after: undefined, limit: waitingMax }),
    listPolicyNotices(deps, seller),
    getSellerSettings(deps, seller),
    listStatements(deps, { ...addressee, ...page }),
    listSavedTexts(deps, seller),
    listChangingFamilies(deps, { ...seller, ...page }),
    listOwnFeedback(deps, { ...seller, ...page }),
  ]);
  if (!threads.ok) return threads;
  if (!decided.ok) return decided;
  if (!families.ok) return families;
  if (!feedback.ok) return feedback;
  const since = at - feedbackDays * dayMs;
  const answerable = feedback.value.items.filter(
    ({ actions, postedAt }) => actions.includes("respond") && Date.parse(postedAt) >= since,
  );
  return ok({
    // Whoever waits comes first in the list, so those with a clock are its beginning.
    waiting: threads.value.items.flatMap(({ answerBy, ...line }) =>
      answerBy === null ? [] : [{ ...line, answerBy }],
    ),
    notices: notices.filter(({ acknowledgedAt }) => acknowledgedAt === null),
    decisions: decided.value.items
      .filter(({ appeals, appealUntil }) => appeals.length === 0 && Date.parse(appealUntil) > at)
      .map(({ statementId, measures, appealUntil }) => {
        const kinds = [...new Set(measures.map(({ kind }) => kind))];
        return { statementId, kinds, appealUntil };
      })
      .sort((a, b) => Date.parse(a.appealUntil) - Date.parse(b.appealUntil)),
    paused: texts.filter(({ status }) => status === "paused"),
    families: families.value.items.map(({ familyId, title }) => ({ familyId, title })),
    unanswered: { count: answerable.length, days: feedbackDays },
    automaticRequests: settings.automaticRequests,
  });
}
