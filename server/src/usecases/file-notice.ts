import type { NoticeBody, NoticeView } from "@candor/core/contract/schemas/notices.ts";
import { dueAfterWorkingDays } from "@candor/core/domain/appeal/answer-clock.ts";
import { decide, initial, type NotifierKind } from "@candor/core/domain/notice/notice.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { type Place, placeOf } from "../store/enforcement-facts.ts";
import { knownIds } from "../store/facts.ts";
import { addNoticeMail } from "../store/notice-mail.ts";
import {
  answeredNotices,
  insertNotice,
  noticeById,
  noticeByReference,
  noticesOf,
  noticesSince,
  type StoredNotice,
} from "../store/notices.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { lockReview, type StoredReview } from "../store/reviews.ts";
import { redressIn } from "./compose-statements.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

type FiledBody = z.output<typeof NoticeBody>;
type NoticeDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">;

/**
 * Receives a notice: its receipt says by when a person answers. In the same transaction it opens or
 * joins a case; an authority's and a trusted flagger's lead the queue (POLICY ENF-025).
 */
export async function fileNotice(
  deps: NoticeDeps,
  wish: FiledBody & { readonly marketplaceId: string },
): Promise<Result<z.input<typeof NoticeView>, "not_found" | "notice_exists">> {
  const same = new SameNotice();
  try {
    return await deps.db.transaction((tx) => file(tx, deps, wish, same));
  } catch (error) {
    // Sent twice at once: the other one is filed, and nothing of this one is.
    if (error !== same) throw error;
    const known = await noticeByReference(deps.db.kysely, noticeKey(wish));
    return reject("notice_exists", { noticeId: known?.noticeId ?? "" });
  }
}

/** Rolls a transaction back whose notice was filed by another meanwhile. */
class SameNotice extends Error {}

const noticeKey = ({
  marketplaceId,
  notifier,
  reference,
}: FiledBody & { marketplaceId: string }) => ({
  marketplaceId,
  notifier: { kind: notifier.kind, name: notifier.name ?? null, email: notifier.email ?? null },
  reference: reference ?? null,
});

async function file(
  tx: Tx,
  deps: NoticeDeps,
  wish: FiledBody & { readonly marketplaceId: string },
  same: SameNotice,
): Promise<Result<z.input<typeof NoticeView>, "not_found" | "notice_exists">> {
  const { marketplaceId, explanation, about, language } = wish;
  const at = deps.clock.now();
  const reviews = await subjectsOf(tx, marketplaceId, about);
  if (!reviews.ok) return reviews;
  const place = await placeOf(tx, marketplaceId);
  const law = await lawAt(tx, marketplaceId, at);
  const dueAt = dueOf(wish.notifier.kind, law, { at, timeZone: place?.timeZone ?? "UTC" });
  const key = noticeKey(wish);
  const known = key.reference === null ? null : await noticeByReference(tx, key);
  const state = known === null ? initial : stateOf(known);
  const decision = decide(state, { type: "file", dueAt }, at);
  if (!decision.ok) return reject("notice_exists", { noticeId: known?.noticeId ?? "" });
  const notice = {
    ...key,
    ...{ law: wish.law, explanation, about, language: language ?? null },
    noticeId: deps.ids.next("ntc"),
    ...{ receivedAt: at, dueAt, answered: null },
  };
  const record = await recordOf(tx, notice);
  const { caseId } = await bringToModerators(tx, deps, { ...notice, record }, reviews.value);
  const filed = { ...notice, caseId };
  if (!(await insertNotice(tx, filed))) throw same;
  await sendReceipt(tx, filed);
  await deps.ledger.append(tx, marketplaceId, [entryOf(filed)]);
  return ok(noticeView(filed, redressOf(place, law)));
}

/** Nobody proves an address before they name it, so one gets only so many receipts in a day. */
async function sendReceipt(
  tx: Tx,
  { marketplaceId, noticeId, notifier, receivedAt }: StoredNotice,
) {
  if (notifier.email === null) return;
  const since = receivedAt - dayMs;
  const filed = await noticesSince(tx, { marketplaceId, email: notifier.email, since });
  if (filed > limits.noticeReceiptsPerDayMax) return;
  await addNoticeMail(tx, { marketplaceId, noticeId, kind: "receipt" }, receivedAt);
}

/** How often this address was right: who misuses notices is seen where one is decided (Art. 23). */
async function recordOf(tx: Tx, { marketplaceId, notifier }: Omit<StoredNotice, "caseId">) {
  if (notifier.email === null) return null;
  const { answered, founded } = await answeredNotices(tx, marketplaceId, notifier.email);
  return answered === 0 ? null : `${founded} of ${answered} found to be right`;
}

/** A notice with its outcome. */
export async function getNotice(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, noticeId }: { readonly marketplaceId: string; readonly noticeId: string },
): Promise<Result<z.input<typeof NoticeView>, "not_found">> {
  const notice = await noticeById(db.kysely, marketplaceId, noticeId);
  if (notice === null) return reject("not_found");
  const place = await placeOf(db.kysely, marketplaceId);
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  return ok(noticeView(notice, redressOf(place, law)));
}

/** The same for its own page, with the law that it names. */
export async function noticeWithLaw(
  deps: Pick<Deps, "db" | "clock">,
  key: { readonly marketplaceId: string; readonly noticeId: string },
) {
  const found = await getNotice(deps, key);
  const kept = await noticeById(deps.db.kysely, key.marketplaceId, key.noticeId);
  return found.ok && kept !== null ? ok({ ...found.value, law: kept.law }) : reject("not_found");
}

/** Notices, newest first. */
export async function listNotices(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, after: cursor, limit }: PageOf & { readonly marketplaceId: string },
): Promise<Result<Page<z.input<typeof NoticeView>>, "cursor_invalid">> {
  const after = readCursor("notices", ["moment", "id"], cursor);
  if (!after.ok) return after;
  const rows = await noticesOf(db.kysely, marketplaceId, after.value, limit + 1);
  const place = await placeOf(db.kysely, marketplaceId);
  const redress = redressOf(place, await lawAt(db.kysely, marketplaceId, clock.now()));
  const cursorAt = (row: StoredNotice) => writeCursor("notices", [row.receivedAt, row.noticeId]);
  return ok(asPage(rows, limit, (row) => noticeView(row, redress), cursorAt));
}

/** The state of a notice that is kept. */
export function stateOf({ dueAt, answered }: StoredNotice) {
  return answered === null
    ? ({ status: "open", dueAt } as const)
    : ({ status: "answered", dueAt, outcome: answered.outcome } as const);
}

/** The reviews that a notice names, or which of all that it names nobody knows. */
async function subjectsOf(
  tx: Tx,
  marketplaceId: string,
  { reviewIds, productIds, sellerIds }: FiledBody["about"],
): Promise<Result<readonly StoredReview[], "not_found">> {
  const reviews: StoredReview[] = [];
  // In one order, so that two notices of the same reviews never wait for each other.
  for (const reviewId of [...new Set(reviewIds)].sort()) {
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found", { reviewId });
    reviews.push(review);
  }
  const products = await knownIds(tx, marketplaceId, "product", productIds);
  const productId = productIds.find((id) => !products.has(id));
  if (productId !== undefined) return reject("not_found", { productId });
  const sellers = await knownIds(tx, marketplaceId, "seller", sellerIds);
  const sellerId = sellerIds.find((id) => !sellers.has(id));
  return sellerId === undefined ? ok(reviews) : reject("not_found", { sellerId });
}

function dueOf(
  kind: NotifierKind,
  { parameters }: Law,
  { at, timeZone }: { readonly at: Instant; readonly timeZone: string },
): Instant {
  const days =
    kind === "person"
      ? parameters.notice_answer_working_days
      : parameters.notice_priority_answer_working_days;
  return dueAfterWorkingDays(at, days, timeZone);
}

const redressOf = (place: Place | null, { parameters }: Law) =>
  redressIn(place?.country ?? "*", parameters.appeal_bodies);

const said: Readonly<Record<NotifierKind, string>> = {
  authority: "An authority holds this for illegal.",
  trusted_flagger: "A trusted flagger holds this for illegal.",
  person: "Somebody holds this for illegal and says by which law.",
};

/** A private person's notice is weighed like any report; only the law it names sets it apart. */
function bringToModerators(
  tx: Tx,
  deps: NoticeDeps,
  notice: Omit<StoredNotice, "caseId"> & { readonly record: string | null },
  reviews: readonly StoredReview[],
) {
  const { marketplaceId, about, notifier, law, explanation, receivedAt, dueAt, record } = notice;
  return openOrJoinCase(tx, deps, {
    marketplaceId,
    at: receivedAt,
    source: notifier.kind === "person" ? "people-reports" : "regulator-notices",
    claimId: notice.noticeId,
    sentence: said[notifier.kind],
    about: {
      accounts: [...new Set(reviews.map(({ customerId }) => customerId))],
      products: [...new Set([...about.productIds, ...reviews.map((one) => one.productId)])],
      sellers: about.sellerIds,
    },
    texts: reviews.map(({ reviewId, productId }) => ({
      of: "review",
      textId: reviewId,
      productId,
    })),
    facts: [
      { fact: "law that it names", value: law },
      { fact: "explanation", value: explanation },
      { fact: "to be answered until", value: instantToIso(dueAt) },
      ...(record === null ? [] : [{ fact: "earlier notices of the same address", value: record }]),
    ],
  });
}

function entryOf(notice: StoredNotice) {
  const { noticeId, notifier, reference, law, explanation, caseId, dueAt } = notice;
  const { reviewIds, ...rest } = notice.about;
  return {
    type: "notice-filed",
    subject: noticeId,
    at: notice.receivedAt,
    payload: { notifierKind: notifier.kind, caseId, dueAt: instantToIso(dueAt), reviewIds },
    words: { name: notifier.name, email: notifier.email, reference, law, explanation, ...rest },
  };
}

function noticeView(
  notice: StoredNotice,
  redress: { readonly outOfCourt: string; readonly court: string },
): z.input<typeof NoticeView> {
  const { answered, notifier } = notice;
  return {
    noticeId: notice.noticeId,
    notifierKind: notifier.kind,
    reference: notice.reference,
    caseId: notice.caseId,
    receivedAt: instantToIso(notice.receivedAt),
    dueAt: instantToIso(notice.dueAt),
    status: answered === null ? "open" : "answered",
    outcome: answered?.outcome ?? null,
    answer: answered?.answer ?? null,
    answeredAt: answered === null ? null : instantToIso(answered.at),
    automated: false,
    redress: answered === null ? null : redress,
  };
}
