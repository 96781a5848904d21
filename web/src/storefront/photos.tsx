import { limits } from "@candor/core/kernel/limits.ts";
import { Field } from "../ui/parts.tsx";
import { ReasonParts } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { FindingList } from "./findings.tsx";
import type { AuthorReview, Photo, ProductPhotos, PublicReview } from "./shapes.ts";

const photoTypes = "image/jpeg,image/png,image/webp";

/** A small photo that leads to the large one; the page's script shows that in place. */
export function Thumb({ photo, href, alt }: { photo: Photo; href: string; alt: string }) {
  const wide = photo.width >= photo.height;
  const small = limits.photoSmallEdgePixelsMax / Math.max(photo.width, photo.height);
  const scale = Math.min(1, small);
  return (
    <a className="photo-thumb" href={href} data-photo>
      <img
        src={photo.smallUrl}
        alt={alt}
        width={Math.round(photo.width * scale)}
        height={Math.round(photo.height * scale)}
        loading="lazy"
        decoding="async"
        data-wide={wide ? "" : undefined}
      />
    </a>
  );
}

/** The photos of one review, under its words. */
export function ReviewPhotos({ review, abroad }: { review: PublicReview; abroad: boolean }) {
  const { photos } = useWords().m;
  if (review.photos.length === 0) return null;
  return (
    <ul className="photo-strip" aria-label={photos.by(review.author)}>
      {review.photos.map((photo) => (
        <li key={photo.photoId}>
          <Thumb
            photo={photo}
            // A review of another marketplace has no page here; its picture has an address.
            href={abroad ? photo.url : addresses.photo(photo.photoId)}
            alt={photo.alt === "" ? photos.by(review.author) : photo.alt}
          />
        </li>
      ))}
    </ul>
  );
}

/** Photos out of all reviews of a product, and the way to all that have some. */
export function PhotoStrip({ photos, allHref }: { photos: ProductPhotos; allHref: string }) {
  const { m, count } = useWords();
  const words = m.photos;
  if (photos.photos.length === 0) return null;
  const more = photos.total > photos.photos.length;
  return (
    <section className="product-photos" aria-label={words.strip}>
      <h3>{words.strip}</h3>
      <ul className="photo-strip">
        {photos.photos.map((photo, at) => (
          <li key={photo.photoId}>
            <Thumb
              photo={photo}
              href={addresses.photo(photo.photoId)}
              alt={photo.alt === "" ? words.place(count(at + 1), count(photos.total)) : photo.alt}
            />
          </li>
        ))}
        {more && (
          <li>
            <a className="photo-more" href={allHref}>
              {words.all(count(photos.total))}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Photos to be sent with a new review; with script each can be looked at and described. */
export function PhotosField() {
  const { photos } = useWords().m;
  return (
    <Field id="photos" label={photos.label} hint={photos.hint} optional>
      <input
        id="photos"
        type="file"
        name="photos"
        multiple
        accept={photoTypes}
        aria-describedby="photos-hint"
        data-photos={limits.reviewPhotosMax}
      />
      <template data-photo-template>
        <li className="photo-chosen">
          <img alt="" width="96" height="96" />
          <label>
            {photos.describe}
            <input type="text" maxLength={limits.photoAltCharsMax} autoComplete="off" />
          </label>
          <button type="button" className="link">
            {photos.remove}
          </button>
        </li>
      </template>
      <ul className="photos-chosen" data-photos-chosen aria-label={photos.label} />
    </Field>
  );
}

/** The author's photos, where each stands, and one more to add. */
export function OwnPhotos({ review }: { review: AuthorReview }) {
  const words = useWords().m.photos;
  return (
    <section className="status-part" aria-label={words.label} id="photos-of-mine">
      <h2>{words.label}</h2>
      {review.photos.length > 0 && (
        <ul className="own-photos">
          {review.photos.map((photo) => (
            <OwnPhoto key={photo.photoId} photo={photo} />
          ))}
        </ul>
      )}
      {review.photos.length < limits.reviewPhotosMax && <AddPhoto reviewId={review.reviewId} />}
    </section>
  );
}

function OwnPhoto({ photo }: { photo: AuthorReview["photos"][number] }) {
  const { m } = useWords();
  const words = m.photos;
  return (
    <li className="own-photo">
      <Thumb photo={photo} href={photo.url} alt={photo.alt === "" ? words.label : photo.alt} />
      <div>
        <p className={`state state-photo-${photo.status}`}>{words.status[photo.status]}</p>
        {photo.alt !== "" && <p dir="auto">{photo.alt}</p>}
        {photo.status === "held" && (
          <p className="quiet" data-why>
            {words.heldText}
          </p>
        )}
        {photo.status === "refused" && (
          <>
            <p className="quiet" data-why>
              {words.refusedText}
            </p>
            {photo.reason !== null && (
              <ReasonParts reason={{ what: photo.reason, because: { title: m.writing.decider } }} />
            )}
          </>
        )}
        {photo.status === "held" && photo.findings.length > 0 && (
          <FindingList findings={photo.findings} />
        )}
        <form method="post" action={addresses.takingPhotoAway(photo.photoId)}>
          <button type="submit" className="link">
            {words.remove}
          </button>
        </form>
      </div>
    </li>
  );
}

function AddPhoto({ reviewId }: { reviewId: string }) {
  const words = useWords().m.photos;
  return (
    <form
      className="add-photo"
      method="post"
      action={addresses.addingPhoto(reviewId)}
      encType="multipart/form-data"
    >
      <Field id="photo" label={words.addTitle} hint={words.hint}>
        <input
          id="photo"
          type="file"
          name="photos"
          accept={photoTypes}
          required
          aria-describedby="photo-hint"
        />
      </Field>
      <Field id="alt" label={words.describe} hint={words.describeHint} optional>
        <input
          id="alt"
          name="alt-0"
          maxLength={limits.photoAltCharsMax}
          autoComplete="off"
          aria-describedby="alt-hint"
        />
      </Field>
      <button type="submit" className="button button-plain">
        {words.add}
      </button>
    </form>
  );
}
