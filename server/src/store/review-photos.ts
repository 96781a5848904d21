import type { State } from "@candor/core/domain/review-photo/review-photo.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { PictureFinding } from "@candor/core/policy/pictures/screen-picture.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { DrawnPhoto } from "../ports.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";
import type { ReviewedProducts } from "./review-lists.ts";
import type { StoredReview } from "./reviews.ts";

type Status = Exclude<State["status"], "none">;

/** A photo without its bytes, as it comes with the row of its review. */
export type PhotoRow = {
  readonly marketplaceId: string;
  readonly photoId: string;
  readonly status: Exclude<Status, "withdrawn">;
  readonly alt: string;
  /** Those on the picture say where they stand, in its pixels. */
  readonly findings: readonly (Finding & Partial<Pick<PictureFinding, "boxes">>)[];
  readonly reason: string | null;
  readonly width: number;
  readonly height: number;
  /** UTC ISO 8601. */
  readonly addedAt: string;
};

const photoObject = sql`jsonb_build_object('marketplaceId', f.marketplace_id,
  'photoId', f.photo_id, 'status', f.status, 'alt', f.alt, 'findings', f.findings,
  'reason', f.decision_reason, 'width', f.width, 'height', f.height,
  'addedAt', to_char(f.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

const photosWhere = (condition: ReturnType<typeof sql>) => sql`(
  select coalesce(jsonb_agg(${photoObject} order by f.added_at, f.photo_id), '[]'::jsonb)
  from review_photo f
  where f.marketplace_id = r.marketplace_id and f.product_id = r.product_id
    and f.review_id = r.review_id and ${condition})`;

/** The photos in view of a review `r`, as a column of its row. */
export const shownPhotosColumn = sql`case when r.photo_count = 0 then '[]'::jsonb
  else ${photosWhere(sql`f.status = 'shown'`)} end as photos`;

/** All photos of a review `r` that its author has not taken away. */
export const allPhotosColumn = sql`${photosWhere(sql`f.status <> 'withdrawn'`)} as photos`;

/** A photo to be written, with its bytes. */
export type NewPhoto = Pick<PhotoRow, "photoId" | "alt" | "findings"> & {
  readonly status: Status;
  readonly sha256: string;
  readonly drawn: DrawnPhoto;
};

/** Which photo of which review; the review is locked by the caller. */
export type PhotoOfReview = Pick<StoredReview, "marketplaceId" | "productId" | "reviewId"> & {
  readonly photoId: string;
};

/** Writes a photo of a locked review. */
export async function insertPhoto(
  tx: Tx,
  review: Pick<StoredReview, "marketplaceId" | "productId" | "reviewId" | "customerId">,
  photo: NewPhoto,
  at: Instant,
): Promise<void> {
  const { full, small, width, height } = photo.drawn;
  await sql`
    insert into review_photo (marketplace_id, product_id, photo_id, review_id, customer_id, status,
      alt, findings, sha256, width, height, full_jpeg, small_jpeg, added_at)
    values (${review.marketplaceId}, ${review.productId}, ${photo.photoId}, ${review.reviewId},
      ${review.customerId}, ${photo.status}, ${photo.alt}, ${JSON.stringify(photo.findings)}::jsonb,
      ${photo.sha256}, ${width}, ${height}, ${Buffer.from(full)}, ${Buffer.from(small)},
      ${toDate(at)})`.execute(tx);
  await countPhotos(tx, review);
}

/** Writes how a photo stands now; what was taken away keeps neither bytes nor words. */
export async function savePhoto(
  tx: Tx,
  key: PhotoOfReview,
  { status, reason }: { readonly status: Status; readonly reason: string | null },
): Promise<void> {
  const gone = status === "withdrawn";
  await sql`
    update review_photo set status = ${status}, decision_reason = ${reason},
      alt = case when ${gone} then '' else alt end,
      findings = case when ${gone} then '[]'::jsonb else findings end,
      full_jpeg = case when ${gone} then null else full_jpeg end,
      small_jpeg = case when ${gone} then null else small_jpeg end
    where marketplace_id = ${key.marketplaceId} and product_id = ${key.productId}
      and photo_id = ${key.photoId}`.execute(tx);
  await countPhotos(tx, key);
}

/** How many photos of a review are in view, kept in its row so that lists find it. */
async function countPhotos(tx: Tx, key: Omit<PhotoOfReview, "photoId">): Promise<void> {
  await sql`
    update review r set photo_count = (
      select count(*) from review_photo f
      where f.marketplace_id = r.marketplace_id and f.product_id = r.product_id
        and f.review_id = r.review_id and f.status = 'shown')
    where r.marketplace_id = ${key.marketplaceId} and r.product_id = ${key.productId}
      and r.review_id = ${key.reviewId}`.execute(tx);
}

/** Where a photo stands, and how. */
export type PhotoPlace = {
  readonly productId: string;
  readonly reviewId: string;
  readonly status: Status;
};

/** Which review a photo belongs to, and how it stands; null where there is none. */
export async function photoPlace(
  db: Kysely<Tables>,
  marketplaceId: string,
  photoId: string,
): Promise<PhotoPlace | null> {
  const { rows } = await sql<PhotoPlace>`
    select product_id as "productId", review_id as "reviewId", status from review_photo
    where marketplace_id = ${marketplaceId} and photo_id = ${photoId}`.execute(db);
  return rows[0] ?? null;
}

/** The photos of a review that are there, by id, oldest first. */
export async function photosOfReview(
  db: Kysely<Tables>,
  { marketplaceId, productId, reviewId }: Omit<PhotoOfReview, "photoId">,
): Promise<readonly { readonly photoId: string; readonly status: Status }[]> {
  const { rows } = await sql<{ photoId: string; status: Status }>`
    select photo_id as "photoId", status from review_photo
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and status <> 'withdrawn'
    order by added_at, photo_id`.execute(db);
  return rows;
}

/** A photo's bytes, with what decides who may see them. */
export type PhotoBytes = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly customerId: string;
  /** Whether everybody sees it: it is shown, and so is its review. */
  readonly isPublic: boolean;
};

/** A photo, large or small; null where there is none, or none any more. */
export async function photoBytes(
  db: Kysely<Tables>,
  marketplaceId: string,
  { photoId, small }: { readonly photoId: string; readonly small: boolean },
): Promise<PhotoBytes | null> {
  const { rows } = await sql<PhotoBytes>`
    select ${small ? sql`f.small_jpeg` : sql`f.full_jpeg`} as bytes, f.sha256,
      f.customer_id as "customerId",
      f.status = 'shown' and r.status in ('published', 'suspected') as "isPublic"
    from review_photo f
    join review r on r.marketplace_id = f.marketplace_id and r.product_id = f.product_id
      and r.review_id = f.review_id
    where f.marketplace_id = ${marketplaceId} and f.photo_id = ${photoId}
      and f.status <> 'withdrawn'`.execute(db);
  return rows[0] ?? null;
}

/** A photo with what it stands beside. */
export type WaitingPhotoRow = PhotoRow & {
  readonly reviewId: string;
  readonly productId: string;
  readonly product: string;
};

/** Photos that wait for a person, oldest first. */
export async function waitingPhotos(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  limit: number,
): Promise<readonly WaitingPhotoRow[]> {
  const [at, id] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (f.added_at, f.photo_id) > (${new Date(Number(at))}::timestamptz, ${id}::text)`;
  const { rows } = await sql<{
    photo: PhotoRow;
    reviewId: string;
    productId: string;
    product: string;
  }>`
    select ${photoObject} as photo, f.review_id as "reviewId", f.product_id as "productId",
      coalesce(p.title, f.product_id) as product
    from review_photo f
    left join product p on p.marketplace_id = f.marketplace_id and p.product_id = f.product_id
    where f.marketplace_id = ${marketplaceId} and f.status = 'held' ${beyond}
    order by f.added_at, f.photo_id limit ${limit}`.execute(db);
  return rows.map(({ photo, ...place }) => ({ ...photo, ...place }));
}

/** Photos in view of these products' reviews, those of helpful reviews first, and how many. */
export async function productPhotos(
  db: Kysely<Tables>,
  { marketplaceId, productIds }: Pick<ReviewedProducts, "marketplaceId" | "productIds">,
  limit: number,
): Promise<{ readonly photos: readonly PhotoRow[]; readonly total: number }> {
  const { rows } = await sql<{ photo: PhotoRow; total: string }>`
    select ${photoObject} as photo, count(*) over () as total
    from review r
    join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    join review_photo f on f.marketplace_id = r.marketplace_id and f.product_id = r.product_id
      and f.review_id = r.review_id and f.status = 'shown'
    where r.marketplace_id = ${marketplaceId} and r.product_id = any(${[...productIds]}::text[])
      and r.photo_count > 0 and r.status = 'published' and r.body is not null
      and r.submitted_at >= coalesce(p.identity_since, '-infinity')
    order by r.helpful_place desc, r.review_id, f.added_at, f.photo_id
    limit ${limit}`.execute(db);
  return { photos: rows.map(({ photo }) => photo), total: Number(rows[0]?.total ?? 0) };
}
