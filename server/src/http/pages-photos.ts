import { PhotoDecisionBody, PhotoId } from "@candor/core/contract/schemas/photos.ts";
import { ExternalId, ReviewId } from "@candor/core/contract/schemas/shared.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { reject } from "@candor/core/kernel/result.ts";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { getPhotoWithReview } from "../usecases/product-photos.ts";
import {
  decideReviewPhoto,
  getPhotoBytes,
  listWaitingPhotos,
  withdrawReviewPhoto,
} from "../usecases/review-photos.ts";
import type { PageKit } from "./pages.ts";
import { addPhotos, afterPhotos, unreadPhotos } from "./pages-add-photos.ts";
import { formWithFiles } from "./pages-files.ts";
import { serveForm } from "./pages-form.ts";
import { type Form, signIn, withRuleTexts } from "./pages-writing.ts";

const photosPerPage = 20;

/** The form for a review, which takes photos, and the pages of photos. */
export async function servePhotos(part: FastifyInstance, kit: PageKit): Promise<void> {
  await part.register(multipart, {
    limits: {
      files: limits.reviewPhotosMax,
      fields: 10 + limits.reviewPhotosMax,
      parts: 10 + 2 * limits.reviewPhotosMax,
      fileSize: limits.reviewPhotoBytesMax,
    },
  });
  serveForm(kit);
  serveOwnPhotos(kit);
  servePhoto(kit);
  serveBytes(kit);
  serveWaiting(kit);
}

function serveOwnPhotos(kit: PageKit): void {
  kit.post("/shop/reviews/:reviewId/photos", async ({ customer }, request, reply) => {
    if (customer === null) return signIn(reply, "/shop/my-reviews");
    const { reviewId } = request.params as { reviewId: string };
    if (!ReviewId.safeParse(reviewId).success) return reject("not_found");
    const read = await formWithFiles(request);
    const why = read.ok
      ? await addPhotos(kit, { ...customer, reviewId }, read.value)
      : unreadPhotos[read.code];
    return why === "not_found" ? reject(why) : reply.redirect(afterPhotos(reviewId, why), 303);
  });
  kit.post("/shop/photos/:photoId/removal", async ({ customer }, request, reply) => {
    if (customer === null) return signIn(reply, "/shop/my-reviews");
    const photoId = photoIn(request);
    if (photoId === null) return reject("not_found");
    const gone = await withdrawReviewPhoto(kit.door.deps, { ...customer, photoId });
    if (!gone.ok) return gone;
    return reply.redirect(afterPhotos(gone.value.reviewId, null), 303);
  });
}

function photoIn(request: FastifyRequest): string | null {
  const { photoId } = request.params as { photoId: string };
  return PhotoId.safeParse(photoId).success ? photoId : null;
}

function servePhoto({ door, pages, get }: PageKit): void {
  get("/shop/photos/:photoId", async ({ frame, marketplace }, request) => {
    const photoId = photoIn(request);
    if (photoId === null) return reject("not_found");
    const marketplaceId = marketplace.id;
    const photo = await getPhotoWithReview(door.deps, { marketplaceId, photoId });
    return photo.ok ? pages.photoPage(frame, photo.value) : photo;
  });
}

const PictureName = z.object({
  marketplaceId: ExternalId,
  name: z.string().regex(/^pho_[0-9a-z]{26}(-small)?\.jpg$/),
});

/**
 * The pictures themselves, for every page that shows them; those that not everybody sees, for
 * their author and moderators. We drew them, and still tell browsers to run nothing in them.
 */
function serveBytes({ door, get }: PageKit): void {
  get("/photos/:marketplaceId/:name", async ({ customer, moderator }, request, reply) => {
    const asked = PictureName.safeParse(request.params);
    if (!asked.success) return reject("not_found");
    const { marketplaceId, name } = asked.data;
    const small = name.endsWith("-small.jpg");
    const isHere = (one: { marketplaceId: string } | null) => one?.marketplaceId === marketplaceId;
    const viewer = isHere(moderator) ? "moderator" : isHere(customer) ? customer : null;
    const photoId = name.replace(/(-small)?\.jpg$/, "");
    const photo = await getPhotoBytes(door.deps, { marketplaceId, photoId, small, viewer });
    if (!photo.ok) return photo;
    const { bytes, sha256, isPublic } = photo.value;
    return sendPicture(request, reply, { bytes, isPublic, etag: `"${sha256}${small ? "s" : ""}"` });
  });
}

/** A photo that is taken away is gone from every page within minutes. */
const keptSeconds = 300;

function sendPicture(
  request: FastifyRequest,
  reply: FastifyReply,
  { bytes, isPublic, etag }: { bytes: Uint8Array; isPublic: boolean; etag: string },
): FastifyReply {
  reply.headers({
    etag,
    "cache-control": isPublic ? `public, max-age=${keptSeconds}` : "private, no-store",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "inline",
    "cross-origin-resource-policy": isPublic ? "cross-origin" : "same-origin",
  });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  return reply.type("image/jpeg").send(Buffer.from(bytes));
}

function serveWaiting({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  get("/desk/photos", async ({ actor, moderator, frame }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, request.url);
    if (moderator === null) return reject("forbidden");
    const { marketplaceId } = moderator;
    const { after, decided } = request.query as { after?: string; decided?: string };
    const page = await listWaitingPhotos(deps, { marketplaceId, after, limit: photosPerPage });
    if (!page.ok) return page;
    const items = page.value.items.map((photo) => withRuleTexts(photo, frame));
    const shown = { ...page.value, items };
    return pages.waitingPhotosPage(frame, { page: shown, decided: decided !== undefined });
  });
  post("/desk/photos/:photoId", async ({ actor, moderator }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, "/desk/photos");
    if (moderator === null) return reject("forbidden");
    const photoId = photoIn(request);
    if (photoId === null) return reject("not_found");
    const { decision, reason } = request.body as Form;
    const said = PhotoDecisionBody.safeParse({ decision, reason: reason?.trim() });
    if (!said.success) return reject("reason_required");
    const decided = await decideReviewPhoto(deps, { ...moderator, photoId, ...said.data });
    return decided.ok ? reply.redirect("/desk/photos?decided=1", 303) : decided;
  });
}
