import { NoticeBody } from "@candor/core/contract/schemas/notices.ts";
import type { ReportReason } from "@candor/core/domain/abuse-report/abuse-report.ts";
import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import type { Result } from "@candor/core/kernel/result.ts";
import { answerReporters } from "../usecases/answer-reporters.ts";
import { type CaseDeps, decideCase, getCase } from "../usecases/cases.ts";
import { fileNotice } from "../usecases/file-notice.ts";
import { reportReviews } from "../usecases/report-reviews.ts";
import { shoppers } from "./identities.ts";
import type { DemoReview, Market } from "./market.ts";
import type { DemoMarket } from "./world.ts";

/** What a shopper and somebody outside say of one review, and what a moderator answers both. */
type Matter = {
  readonly daysAgo: number;
  readonly report: { readonly reason: ReportReason; readonly note: string };
  readonly notice: {
    readonly kind: "person" | "trusted_flagger";
    readonly name: string;
    readonly email: string;
    readonly reference: string | null;
    readonly law: string;
    readonly explanation: string;
  };
  /** Null while it waits on the desk. */
  readonly answer: { readonly innocentCause: string; readonly reason: string } | null;
};

type Cast = {
  readonly customerId: string;
  readonly moderatorId: string;
  readonly language: "en" | "de";
  readonly matters: readonly Matter[];
};

const casts: Readonly<Record<Market["plan"]["id"], Cast>> = {
  fernway: {
    ...{ customerId: shoppers.ada, moderatorId: "u-mira", language: "en" },
    matters: [
      {
        daysAgo: 9,
        report: {
          reason: "paid_or_reward",
          note: "All of it is praise. I wonder whether the shop paid for it.",
        },
        notice: {
          ...{ kind: "trusted_flagger", name: "Fair Shelf Watch" },
          ...{ email: "desk@fairshelf.example", reference: "FS-0412" },
          law: "The ban on reviews that a trader has ordered",
          explanation: "It reads like an advertisement. We ask you to look at who paid for it.",
        },
        answer: {
          innocentCause: "The writer is glad of a good purchase.",
          reason:
            "The order was paid in full and delivered, and nothing ties its buyer to the shop. Praise alone breaks no rule, so the review stays.",
        },
      },
      {
        daysAgo: 1,
        report: {
          reason: "seller_or_rival",
          note: "This sounds like somebody who sells the same thing elsewhere.",
        },
        notice: {
          ...{ kind: "person", name: "Hollis Penn", email: "hollis.penn@readers.example" },
          reference: null,
          law: "Defamation: a statement that does a business serious harm",
          explanation:
            "I work in the workshop that makes this. What it says about the goods is not true, and customers have asked us about it.",
        },
        answer: null,
      },
    ],
  },
  lindenmarkt: {
    ...{ customerId: shoppers.jonas, moderatorId: "u-petra", language: "de" },
    matters: [
      {
        daysAgo: 9,
        report: {
          reason: "paid_or_reward",
          note: "Das ist nur Lob. Ich frage mich, ob der Händler dafür bezahlt hat.",
        },
        notice: {
          ...{ kind: "trusted_flagger", name: "Blick aufs Regal" },
          ...{ email: "meldung@regalblick.example", reference: "BR-0412" },
          law: "Das Verbot bestellter Bewertungen im Wettbewerbsrecht",
          explanation: "Das liest sich wie Werbung. Wir bitten zu prüfen, wer sie bezahlt hat.",
        },
        answer: {
          innocentCause: "Jemand freut sich über einen guten Kauf.",
          reason:
            "Die Bestellung wurde voll bezahlt und geliefert, und nichts verbindet ihren Käufer mit dem Händler. Lob allein verletzt keine Regel, daher bleibt die Bewertung.",
        },
      },
      {
        daysAgo: 1,
        report: {
          reason: "seller_or_rival",
          note: "Das klingt nach jemandem, der dasselbe anderswo verkauft.",
        },
        notice: {
          ...{ kind: "person", name: "Hanno Weiler", email: "hanno.weiler@leser.example" },
          reference: null,
          law: "Üble Nachrede",
          explanation:
            "Ich arbeite in der Werkstatt, die das herstellt. Was dort über die Ware steht, stimmt nicht, und Kunden haben uns darauf angesprochen.",
        },
        answer: null,
      },
    ],
  },
};

/** Lets a played shopper, and somebody outside, report two reviews: one is answered. */
export async function loadReports(
  deps: CaseDeps,
  demo: Pick<DemoMarket, "market" | "planted">,
): Promise<void> {
  const cast = casts[demo.market.plan.id];
  const [answered, waiting] = cast.matters;
  const reviews = [praising(demo), critical(demo)];
  for (const [index, matter] of [answered, waiting].entries()) {
    const review = reviews[index];
    if (matter === undefined || review === undefined) throw new Error("nothing to report");
    await bring({ ...deps, market: demo.market, cast }, matter, review);
  }
}

type Stage = CaseDeps & { readonly market: Market; readonly cast: Cast };

async function bring(stage: Stage, matter: Matter, { reviewId }: DemoReview): Promise<void> {
  const { market, cast } = stage;
  const marketplaceId = market.plan.id;
  const told = market.end - matter.daysAgo * dayMs;
  const after = (hours: number) => ({ ...stage, clock: { now: () => told + hours * hourMs } });
  const reporter = { marketplaceId, kind: "customer", id: cast.customerId } as const;
  done(await reportReviews(after(0), { reporter, reviewIds: [reviewId], ...matter.report }));
  const { kind, name, email, ...said } = matter.notice;
  const body = NoticeBody.parse({
    ...{ notifier: { kind, name, email }, ...said, language: cast.language },
    ...{ goodFaith: true, about: { reviewIds: [reviewId] } },
  });
  const { caseId } = done(await fileNotice(after(2), { marketplaceId, ...body }));
  if (matter.answer === null) return;
  const { version } = done(await getCase(after(20), { marketplaceId, caseId }));
  const answer = { outcome: "dismissed", ...matter.answer } as const;
  const seen = { marketplaceId, caseId, version, userId: cast.moderatorId };
  done(await decideCase(after(20), { ...seen, answer }));
  await answerReporters(after(21));
}

const praising = (demo: Pick<DemoMarket, "market" | "planted">) =>
  reportable(demo).find(({ versions }) => versions[0]?.content.stars === 5);
const critical = (demo: Pick<DemoMarket, "market" | "planted">) =>
  reportable(demo).find(({ versions }) => (versions[0]?.content.stars ?? 5) <= 2);

/** How old a review is at least, so that it stood in view before anybody spoke of it. */
const shownDays = 14;

/** Reviews of things paid in full, by nobody of a planted story: no case of theirs grows. */
function reportable({ market, planted }: Pick<DemoMarket, "market" | "planted">) {
  const { language } = casts[market.plan.id];
  const cast = new Set(planted.flatMap(({ customers }) => customers));
  return market.reviews
    .filter(({ customerId, purchase, versions: [first, ...later], refusal, approval }) => {
      if (first === undefined || later.length > 0) return false;
      if (purchase === null || purchase.paidMinor !== purchase.referencePriceMinor) return false;
      if (refusal !== undefined || approval !== undefined) return false;
      if (customerId.startsWith("c-") || cast.has(customerId)) return false;
      const { body, language: written } = first.content;
      const isOld = first.at < market.end - shownDays * dayMs;
      return isOld && written === language && (body?.length ?? 0) > 100;
    })
    .toSorted((a, b) => (a.reviewId < b.reviewId ? 1 : -1));
}

function done<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`a report of the demo is refused: ${result.code}`);
  return result.value;
}
