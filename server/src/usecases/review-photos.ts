import { createHash } from "node:crypto";
import type { AuthorPhoto, WaitingPhoto } from "@candor/core/contract/schemas/photos.ts";
import { holdOfTrust } from "@candor/core/domain/review/eligibility.ts";
import {
  decide,
  type Event,
  evolve,
  initial,
  type State,
} from "@candor/core/domain/review-photo/review-photo.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import { transactionAs } from "../store/acting-role.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { type JudgedOn, withFacts } from "../store/judged-on.ts";
import { lawAt } from "../store/policy.ts";
import { ruleAndSpans } from "../store/review-entries.ts";
import {
  insertPhoto,
  type PhotoBytes,
  photoBytes,
  photoPlace,
  photosOfReview,
  savePhoto,
  type WaitingPhotoRow,
  waitingPhotos,
} from "../store/review-photos.ts";
import { lockReview, type StoredReview } from "../store/reviews.ts";
import { readTrust } from "../store/standing.ts";
import { authorPhotoView } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { looksFirst, type PhotoFacts } from "./judged-photos.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { type LookAtPhotoCode, lookAtPhoto } from "./look-at-photo.ts";

/** What adding a photo takes. */
export type PhotoDeps = Pick<
  Deps,
  "db" | "clock" | "ids" | "ledger" | "pictures" | "redrawer" | "scanner"
>;

/** A photo that an author adds to their own review. */
export type AddReviewPhoto = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly reviewId: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
};

/** Why a photo is not added. */
export type AddReviewPhotoCode =
  | LookAtPhotoCode
  | "not_found"
  | "review_missing"
  | "contributions_restricted"
  | "photos_too_many";

/**
 * Adds a photo: looked into and drawn anew first, then written with its ledger entry, which holds
 * its hash and nothing of it. It is shown at once or waits for a person; its review does neither.
 */
export async function addReviewPhoto(
  deps: PhotoDeps,
  { marketplaceId, customerId, reviewId, ...sent }: AddReviewPhoto,
): Promise<Result<z.input<typeof AuthorPhoto>, AddReviewPhotoCode>> {
  const looked = await lookAtPhoto(deps, { marketplaceId, ...sent });
  if (!looked.ok) return looked;
  const { drawn, verdict, alt, seen: read } = looked.value;
  return transactionAs(deps.db, "candor_reviews", async (tx) => {
    const at = deps.clock.now();
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null || review.customerId !== customerId) return reject("not_found");
    const { status } = review.state;
    if (status === "author_deleted" || status === "removed") return reject("review_missing");
    const trusted = holdOfTrust(await readTrust(tx, { marketplaceId, customerId }));
    if (!trusted.ok) return trusted;
    const { length } = await photosOfReview(tx, review);
    if (length >= limits.reviewPhotosMax) return reject("photos_too_many");
    const law = await lawAt(tx, marketplaceId, at);
    const facts: PhotoFacts = { seen: read, accountHeld: trusted.value !== null };
    const held = looksFirst(facts, law);
    const decision = decide(initial, { type: "add", verdict, held }, at);
    if (!decision.ok) throw new Error("a new photo was there before");
    const [event] = decision.events;
    const state = event === undefined ? initial : evolve(initial, event);
    if (event === undefined || state.status === "none") throw new Error("adding answered nothing");
    const photoId = deps.ids.next("pho");
    const sha256 = createHash("sha256").update(drawn.full).digest("hex");
    const { findings } = verdict;
    const photo = { photoId, sha256, alt, findings, drawn, status: state.status };
    await insertPhoto(tx, review, photo, at);
    const on = { policyVersion: law.policy.version, facts };
    await record(tx, deps, review, { photoId, event, on, words: { customerId, sha256, alt } });
    const { width, height } = drawn;
    const shown = { ...{ marketplaceId, photoId, alt, findings, width, height }, reason: null };
    const seen = state.status === "shown" ? "shown" : "held";
    return ok(authorPhotoView({ ...shown, status: seen, addedAt: instantToIso(at) }));
  });
}

async function record(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  {
    marketplaceId,
    reviewId,
    productId,
  }: Pick<StoredReview, "marketplaceId" | "reviewId" | "productId">,
  told: {
    readonly photoId: string;
    readonly event: Event;
    readonly words?: Readonly<Record<string, string>>;
    /** What the rules judged, where they decided. */
    readonly on?: JudgedOn;
  },
): Promise<void> {
  const { event, photoId: subject, on } = told;
  const { type, at } = event;
  const findings = "findings" in event ? { findings: event.findings.map(ruleAndSpans) } : {};
  const payload = { reviewId, productId, ...findings };
  const said =
    "by" in event && event.by !== null ? { by: event.by, reason: event.reason ?? "" } : {};
  const words = { ...told.words, ...said };
  const entry = { type, subject, at, payload, words };
  await ledger.append(tx, marketplaceId, [on === undefined ? entry : withFacts(entry, on)]);
}

type Key = { readonly marketplaceId: string; readonly photoId: string };

/** The review and the photo, locked; null where there is no such photo. */
async function lockPhoto(
  tx: Tx,
  { marketplaceId, photoId }: Key,
): Promise<{ readonly review: StoredReview; readonly state: State } | null> {
  const place = await photoPlace(tx, marketplaceId, photoId);
  const review = place === null ? null : await lockReview(tx, marketplaceId, place.reviewId);
  if (review === null) return null;
  // How it stands is asked once more: somebody may have decided while we waited for the lock.
  const now = await photoPlace(tx, marketplaceId, photoId);
  return now === null ? null : { review, state: { status: now.status } };
}

/** Takes the author's own photo away: its bytes are gone in the same moment. */
export function withdrawReviewPhoto(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  { customerId, ...key }: Key & { readonly customerId: string },
): Promise<Result<{ readonly reviewId: string }, "not_found" | "photo_missing">> {
  return transactionAs(deps.db, "candor_reviews", async (tx) => {
    const locked = await lockPhoto(tx, key);
    if (locked === null || locked.review.customerId !== customerId) return reject("not_found");
    const decision = decide(locked.state, { type: "withdraw" }, deps.clock.now());
    if (!decision.ok) return reject("photo_missing");
    for (const event of decision.events)
      await withdrawn(tx, deps, locked.review, { ...key, event });
    return ok({ reviewId: locked.review.reviewId });
  });
}

async function withdrawn(
  tx: Tx,
  deps: Pick<Deps, "ledger">,
  review: StoredReview,
  { photoId, event }: { readonly photoId: string; readonly event: Event },
): Promise<void> {
  await savePhoto(tx, { ...review, photoId }, { status: "withdrawn", reason: null });
  await record(tx, deps, review, { photoId, event });
}

/** Takes all photos of a locked review away, as when its author deletes it. */
export async function withdrawPhotosOf(
  tx: Tx,
  deps: Pick<Deps, "ledger">,
  review: StoredReview,
  at: Instant,
): Promise<void> {
  for (const { photoId } of await photosOfReview(tx, review)) {
    await withdrawn(tx, deps, review, { photoId, event: { type: "photo-withdrawn", at } });
  }
}

/** Writes what a person decides about a photo. What is shown can be refused later, and back. */
export function decideReviewPhoto(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  input: Key & {
    readonly userId: string;
    readonly decision: "show" | "refuse";
    readonly reason: string;
  },
): Promise<Result<null, "not_found" | "photo_missing" | "photo_settled" | "reason_required">> {
  const { photoId, userId: by, reason } = input;
  return transactionAs(deps.db, "candor_reviews", async (tx) => {
    const locked = await lockPhoto(tx, input);
    if (locked === null) return reject("not_found");
    const command = { type: input.decision, by, reason } as const;
    const decision = decide(locked.state, command, deps.clock.now());
    if (!decision.ok) {
      if (decision.code === "photo_exists") throw new Error("nothing was added");
      return reject(decision.code);
    }
    for (const event of decision.events) {
      const status = event.type === "photo-shown" ? "shown" : "refused";
      await savePhoto(tx, { ...locked.review, photoId }, { status, reason });
      await record(tx, deps, locked.review, { photoId, event });
    }
    return ok(null);
  });
}

/** Photos that wait for a person, oldest first. */
export async function listWaitingPhotos(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string },
): Promise<Result<Page<z.input<typeof WaitingPhoto>>, "cursor_invalid">> {
  const after = readCursor("photos", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const { marketplaceId, limit } = input;
  const rows = await waitingPhotos(db.kysely, marketplaceId, after.value, limit + 1);
  const place = (row: WaitingPhotoRow) => [Date.parse(row.addedAt), row.photoId];
  const show = (row: WaitingPhotoRow) => {
    const { reviewId, productId, product } = row;
    return { ...authorPhotoView(row), reviewId, productId, product };
  };
  return ok(asPage(rows, limit, show, (row) => writeCursor("photos", place(row))));
}

/** A photo's bytes, for who may see them: everybody, or its author and moderators alone. */
export async function getPhotoBytes(
  { db }: Pick<Deps, "db">,
  input: Key & {
    readonly small: boolean;
    readonly viewer: { readonly customerId: string } | "moderator" | null;
  },
): Promise<Result<PhotoBytes, "not_found">> {
  const { marketplaceId, viewer } = input;
  const photo = await photoBytes(db.kysely, marketplaceId, input);
  if (photo === null) return reject("not_found");
  const mayLook =
    photo.isPublic ||
    viewer === "moderator" ||
    (viewer !== null && viewer.customerId === photo.customerId);
  return mayLook ? ok(photo) : reject("not_found");
}
