import { factsOf, isForGood, type MeasureKind } from "@candor/core/domain/measure/kinds.ts";
import type { Field, Step } from "@candor/core/domain/measure/ladder.ts";
import type { Severity, Terms, Withheld } from "@candor/core/domain/measure/measure.ts";
import type { Act } from "@candor/core/domain/statement/statement.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { CaseReview } from "../store/enforcement-facts.ts";
import type { JudgedOn } from "../store/judged-on.ts";
import type { StatementWish } from "./compose-statements.ts";
import type { CaseRecord, EnforcementWish } from "./plan-measures.ts";

/** A step of the ladder, with the kind of the one above it; `none` for the last. */
export type LadderStep = Step & {
  readonly next: string;
  /** What it was planned on, for whoever plans it again. */
  readonly on: JudgedOn;
};

/** One statement to be: its addressee, what it is about, and the measures without their ids. */
export type Draft = Pick<
  StatementWish,
  "addressee" | "acts" | "todo" | "consequence" | "deadline"
> & {
  readonly addresseeId: string;
  readonly language: string | null;
  readonly severity: Severity;
  readonly measures: readonly Pick<Terms, "kind" | "subjectId" | "startsAt" | "until" | "skips">[];
  readonly withheld: Withheld | null;
};

/** The statements to a seller: the step of the ladder, the products, the money. */
export function sellerDrafts(
  { signals, parameters }: CaseRecord,
  { seller, products, families }: EnforcementWish,
  step: LadderStep | null,
  at: Instant,
): readonly Draft[] {
  if (seller === null || step === null) return [];
  const acts = signals.map(
    ({ signal, firstSeenAt }): Act => ({
      subject: actSubjects[seller.field],
      subjectId: signal.id,
      at: signal.window?.to ?? firstSeenAt,
      language: null,
    }),
  );
  const { kind, startsAt, until, skips } = step;
  const productEnd = at + parameters.enforcement_product_days * dayMs;
  const deadline = until ?? at + parameters.enforcement_correct_days * dayMs;
  const base = {
    addressee: "seller" as const,
    addresseeId: seller.sellerId,
    language: null,
    severity: seller.severity,
    acts,
    deadline,
    todo: kind === "templates-only" ? ("use_templates" as const) : ("stop_and_correct" as const),
    consequence: { kind: step.next, withinDays: parameters.enforcement_lookback_days },
    withheld: null,
  };
  const measures: Draft["measures"] = [
    { kind, subjectId: seller.sellerId, startsAt, until, skips },
    ...products.map((one) => ({
      kind: one.kind,
      subjectId: one.productId,
      startsAt: at,
      until: factsOf(one.kind).ends === "date" ? productEnd : null,
      skips: false,
    })),
    ...families.map((familyId) => plain("family-frozen", familyId, at, productEnd)),
  ];
  const funds: readonly Draft[] =
    seller.withheld === null
      ? []
      : [{ ...base, measures: [fundsTerms(seller.sellerId, at)], withheld: seller.withheld }];
  return [...byPersons(measures).map((some) => ({ ...base, measures: some })), ...funds];
}

const fundsTerms = (subjectId: string, startsAt: Instant) => ({
  kind: "funds-withheld" as const,
  subjectId,
  startsAt,
  until: null,
  skips: false,
});

/** What waits for a second person has a statement of its own, so that the rest is told at once. */
function byPersons(measures: Draft["measures"]): readonly Draft["measures"][] {
  const waits = (one: Draft["measures"][number]) => isForGood(one.kind) || one.skips;
  const atOnce = measures.filter((one) => !waits(one));
  const alone = measures.filter(waits).map((one) => [one]);
  return [...(atOnce.length > 0 ? [atOnce] : []), ...alone];
}

const actSubjects = {
  messages: "message",
  requests: "request",
  reviews: "account",
  variations: "listing",
} as const satisfies Record<Field, Act["subject"]>;

/** The statements to authors: one each, for their fakes and their account. */
export function authorDrafts(
  { signals, parameters }: CaseRecord,
  { removedReviews, accounts }: EnforcementWish,
  reviews: readonly CaseReview[],
  at: Instant,
): readonly Draft[] {
  const removed = new Set(removedReviews);
  const gone = reviews.filter(({ reviewId }) => removed.has(reviewId));
  const authors = new Set([
    ...gone.map(({ customerId }) => customerId),
    ...accounts.map(({ customerId }) => customerId),
  ]);
  const accountEnd = at + parameters.enforcement_account_days * dayMs;
  return [...authors].toSorted().flatMap((customerId) => {
    const own = gone.filter((review) => review.customerId === customerId);
    const limit = accounts.find((account) => account.customerId === customerId);
    const acts: readonly Act[] =
      own.length > 0
        ? own.map(({ reviewId, submittedAt, language }) => ({
            subject: "review" as const,
            subjectId: reviewId,
            at: submittedAt,
            language,
          }))
        : signals.map(({ signal, firstSeenAt }) => ({
            subject: "account" as const,
            subjectId: signal.id,
            at: signal.window?.to ?? firstSeenAt,
            language: null,
          }));
    const measures: Draft["measures"] = [
      ...own.map(({ reviewId }) => plain("review-removed", reviewId, at, null)),
      ...(limit === undefined
        ? []
        : [
            plain(
              limit.kind,
              customerId,
              at,
              factsOf(limit.kind).ends === "date" ? accountEnd : null,
            ),
          ]),
    ];
    return byPersons(measures).map((some) => ({
      addressee: "author" as const,
      addresseeId: customerId,
      language: own[0]?.language ?? null,
      severity: "high" as const,
      acts,
      deadline: at + parameters.enforcement_correct_days * dayMs,
      todo: "nothing" as const,
      consequence: { kind: "community-closed", withinDays: parameters.enforcement_lookback_days },
      measures: some,
      withheld: null,
    }));
  });
}

const plain = (kind: MeasureKind, subjectId: string, startsAt: Instant, until: Instant | null) => ({
  kind,
  subjectId,
  startsAt,
  until,
  skips: false,
});
