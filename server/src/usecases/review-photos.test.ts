import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import sharp from "sharp";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { cameraWrote, pdfOf, photo, readerOf } from "../../testkit/files.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { deleteReview } from "./delete-review.ts";
import { getReview } from "./get-review.ts";
import { getPhotoWithReview, listProductPhotos } from "./product-photos.ts";
import { listProductReviews } from "./read-product.ts";
import {
  addReviewPhoto,
  decideReviewPhoto,
  getPhotoBytes,
  listWaitingPhotos,
  withdrawReviewPhoto,
} from "./review-photos.ts";

onBothDatabases((fresh) => {
  const open = async (print: string | null = null) => {
    const world = await makeWorld(await fresh());
    const deps = { ...world.deps, pictures: readerOf(print) };
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp"));
    const ada = { marketplaceId: market, customerId: "ada" };
    const lamp = { marketplaceId: market, productId: "lamp" };
    const adds = async (alt = "", bytes: Uint8Array | null = null) =>
      addReviewPhoto(deps, { ...ada, reviewId, alt, bytes: bytes ?? (await photo()) });
    /** What every reader sees beside the review. */
    const shown = async () => {
      const query = { ...lamp, sort: "newest", limit: 9, photos: true } as const;
      return taken(await listProductReviews(deps, query)).items.flatMap(({ photos }) => photos);
    };
    const bytesFor = (photoId: string, viewer: Parameters<typeof getPhotoBytes>[1]["viewer"]) =>
      getPhotoBytes(deps, { marketplaceId: market, photoId, small: false, viewer });
    const decides = (photoId: string, decision: "show" | "refuse", reason = "It shows the lamp.") =>
      decideReviewPhoto(deps, { marketplaceId: market, photoId, userId: "mo", decision, reason });
    return { world, deps, ada, lamp, reviewId, adds, shown, bytesFor, decides };
  };

  test("a photo stands beside its review, without what the camera wrote", async () => {
    const { adds, shown, bytesFor, deps, lamp } = await open();
    const { photoId, status } = taken(await adds("The lamp, lit."));
    assert.equal(status, "shown");
    assert.deepEqual(await shown(), [
      {
        photoId,
        url: `/photos/${market}/${photoId}.jpg`,
        smallUrl: `/photos/${market}/${photoId}-small.jpg`,
        ...{ width: 80, height: 60, alt: "The lamp, lit." },
      },
    ]);
    const { bytes } = taken(await bytesFor(photoId, null));
    assert.ok(!Buffer.from(bytes).includes(cameraWrote));
    const { format, exif } = await sharp(bytes).metadata();
    assert.deepEqual([format, exif], ["jpeg", undefined]);
    const strip = await listProductPhotos(deps, { ...lamp, limit: 6 });
    assert.deepEqual([strip.total, strip.photos[0]?.photoId], [1, photoId]);
    const page = taken(await getPhotoWithReview(deps, { marketplaceId: market, photoId }));
    assert.deepEqual([page.place, page.previous, page.next], [{ at: 1, of: 1 }, null, null]);
  });

  test("what is no photo, or one too many, is not taken, and the review stays", async () => {
    const { adds, shown } = await open();
    assert.equal(codeOf(await adds("", pdfOf(1))), "photo_type");
    assert.equal(codeOf(await adds("", new Uint8Array(10_485_761))), "photo_too_large");
    assert.equal(codeOf(await adds("Go back to your country.")), "photo_words_refused");
    for (let at = 0; at < 5; at++) taken(await adds());
    assert.equal(codeOf(await adds()), "photos_too_many");
    assert.equal((await shown()).length, 5);
  });

  test("a photo with a way to reach somebody waits for a person, and its review does not", async () => {
    const { adds, shown, bytesFor, decides, deps, ada, reviewId } = await open(
      "Call me: +49 30 5550134 or mail ada@example.com",
    );
    const { photoId, status, findings } = taken(await adds());
    assert.equal(status, "held");
    assert.ok(findings.length > 0);
    const onPicture = findings.flatMap(({ boxes = [] }) => boxes);
    assert.ok(onPicture.length > 0, "each way stands somewhere on the picture");
    assert.deepEqual(await shown(), []);
    assert.equal(codeOf(await bytesFor(photoId, null)), "not_found");
    assert.equal(codeOf(await bytesFor(photoId, { customerId: "bo" })), "not_found");
    taken(await bytesFor(photoId, { customerId: "ada" }));
    taken(await bytesFor(photoId, "moderator"));
    const waiting = taken(await listWaitingPhotos(deps, { marketplaceId: market, limit: 9 }));
    assert.deepEqual(
      waiting.items.map((one) => [one.photoId, one.reviewId]),
      [[photoId, reviewId]],
    );
    assert.deepEqual(
      waiting.items[0]?.findings.flatMap(({ boxes = [] }) => boxes),
      onPicture,
    );
    assert.equal(codeOf(await decides(photoId, "show", " ")), "reason_required");
    taken(await decides(photoId, "show"));
    assert.equal(codeOf(await decides(photoId, "show")), "photo_settled");
    assert.equal((await shown()).length, 1);
    taken(await decides(photoId, "refuse", "It shows a phone number."));
    assert.deepEqual(await shown(), []);
    const mine = taken(await getReview(deps, { ...ada, reviewId }));
    assert.deepEqual(
      [mine.status, mine.photos[0]?.status, mine.photos[0]?.reason],
      ["published", "refused", "It shows a phone number."],
    );
  });

  test("nobody adds to, or takes from, somebody else's review", async () => {
    const { adds, deps, reviewId } = await open();
    const { photoId } = taken(await adds());
    const bo = { marketplaceId: market, customerId: "bo" };
    const sent = { ...bo, reviewId, bytes: await photo(), alt: "" };
    assert.equal(codeOf(await addReviewPhoto(deps, sent)), "not_found");
    assert.equal(codeOf(await withdrawReviewPhoto(deps, { ...bo, photoId })), "not_found");
  });

  test("a photo is erased when it is taken away, and when its review is deleted", async () => {
    const { adds, shown, deps, ada, reviewId } = await open();
    const first = taken(await adds("The lamp."));
    taken(await adds("The switch."));
    taken(await withdrawReviewPhoto(deps, { ...ada, photoId: first.photoId }));
    const again = await withdrawReviewPhoto(deps, { ...ada, photoId: first.photoId });
    assert.equal(codeOf(again), "photo_missing");
    assert.equal((await shown()).length, 1);
    taken(await deleteReview(deps, { ...ada, reviewId }));
    const { rows } = await sql`
      select 1 from review_photo where full_jpeg is not null or alt <> ''`.execute(deps.db.kysely);
    assert.deepEqual(rows, []);
    assert.equal(codeOf(await adds()), "review_missing");
  });

  test("the ledger says that a photo came and went, and holds nothing but its hash", async () => {
    const { adds, deps, ada } = await open();
    const { photoId } = taken(await adds("The lamp."));
    taken(await withdrawReviewPhoto(deps, { ...ada, photoId }));
    const { rows } = await sql<{ type: string; payload: string }>`
      select type, payload from ledger_event where subject = ${photoId}
      order by occurred_at, event_id`.execute(deps.db.kysely);
    assert.deepEqual(
      rows.map(({ type }) => type),
      ["photo-shown", "photo-withdrawn"],
    );
    assert.ok(rows.every(({ payload }) => !payload.includes("ada") && !payload.includes("lamp.")));
  });

  test("the photos of an account under observation wait, each for a person", async () => {
    const { world, adds, shown } = await open();
    await world.buyer("ada").isTrusted("held");
    assert.equal(taken(await adds()).status, "held");
    assert.deepEqual(await shown(), []);
  });
});
