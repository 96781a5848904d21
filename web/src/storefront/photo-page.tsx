import { Cover, LiftAll } from "../ui/cover.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { Toast } from "../ui/toast.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { DeskMenu } from "./desk-menu.tsx";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import { MarksOnPicture } from "./marks-on-picture.tsx";
import type { Frame, ListPage, Photo, Product, PublicReview, WaitingPhoto } from "./shapes.ts";

/** One photo, the review that it stands beside, and its place among the product's photos. */
export type PhotoPageData = {
  readonly product: Pick<Product, "productId" | "title">;
  readonly photo: Photo;
  readonly review: PublicReview;
  readonly place: { readonly at: number; readonly of: number };
  readonly previous: string | null;
  readonly next: string | null;
};

/** A photo by itself: where script runs, the same stands over the page that leads here. */
export function photoPage(frame: Frame, data: PhotoPageData): string {
  const { productId, title } = data.product;
  return renderPage(frame, {
    title,
    indexed: false,
    body: (
      <>
        <Trail steps={[{ label: title, href: addresses.product(productId) }]} />
        <h1 className="only-heard">{title}</h1>
        <PhotoView data={data} />
      </>
    ),
  });
}

/** The photo with its review beside it; `data-close` leads back to the reviews, or closes. */
export function PhotoView({ data }: { data: PhotoPageData }) {
  const { m, count, day } = useWords();
  const { photo, review, place, product } = data;
  const words = m.photos;
  return (
    <div className="photo-view" data-photo-view>
      <nav className="photo-ways" aria-label={words.strip}>
        {data.previous !== null && (
          <a href={addresses.photo(data.previous)} rel="prev" data-photo>
            {words.previous}
          </a>
        )}
        <span className="quiet" aria-live="polite">
          {words.place(count(place.at), count(place.of))}
        </span>
        {data.next !== null && (
          <a href={addresses.photo(data.next)} rel="next" data-photo>
            {words.next}
          </a>
        )}
        <a
          className="photo-close"
          href={`${addresses.reviews(product.productId)}#reviews`}
          data-close
        >
          {words.close}
        </a>
      </nav>
      <img
        className="photo-large"
        src={photo.url}
        alt={photo.alt === "" ? words.by(review.author) : photo.alt}
        width={photo.width}
        height={photo.height}
      />
      <article className="photo-review" lang={review.language ?? undefined}>
        <Stars value={review.stars} />
        {review.title !== null && (
          <h2 className="review-title writing" dir="auto">
            {review.title}
          </h2>
        )}
        <p className="quiet">
          <bdi>{review.author}</bdi> ·{" "}
          <time dateTime={review.publishedAt}>{day(review.publishedAt)}</time>
        </p>
        <p className="writing review-words photo-words" dir="auto">
          {review.body}
        </p>
        {photo.alt !== "" && (
          <p className="quiet" dir="auto">
            {photo.alt}
          </p>
        )}
      </article>
    </div>
  );
}

/** What waits at the desk because of what stands on a photo. */
export type WaitingPhotosData = {
  readonly page: ListPage<WaitingPhoto>;
  readonly decided: boolean;
};

/** The photos that wait for a person, each with what the rules found and one decision. */
export function waitingPhotosPage(frame: Frame, data: WaitingPhotosData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).desk.photos,
    layout: "desk",
    script: "desk",
    body: <WaitingPhotos frame={frame} data={data} />,
  });
}

function WaitingPhotos(props: { frame: Frame; data: WaitingPhotosData }) {
  const { frame, data } = props;
  const { page, decided } = data;
  const { m } = useWords();
  return (
    <>
      <DeskMenu here="photos" frame={frame} />
      <header className="desk-head">
        <h1>{m.desk.photos}</h1>
        <p className="quiet">{m.desk.photosLead}</p>
        {page.items.length > 0 && <LiftAll />}
      </header>
      {decided && <Toast title={m.desk.photoDecided} close={addresses.waitingPhotos} />}
      {page.items.length === 0 && (
        <Empty title={m.desk.photosNone}>
          <p className="quiet">{m.desk.photosNoneHint}</p>
        </Empty>
      )}
      <ul className="own-photos">
        {page.items.map((photo) => (
          <WaitingOne key={photo.photoId} photo={photo} />
        ))}
      </ul>
      <Pages
        first={null}
        next={page.next === null ? null : withQuery(addresses.waitingPhotos, { after: page.next })}
      />
    </>
  );
}

function WaitingOne({ photo }: { photo: WaitingPhoto }) {
  const { m, moment } = useWords();
  const reason = `reason-${photo.photoId}`;
  return (
    <li className="own-photo">
      <Cover what="picture">
        <a href={photo.url} className="photo-marked">
          <img
            className="photo-waiting"
            src={photo.url}
            width={photo.width}
            height={photo.height}
            alt={photo.alt === "" ? m.photos.addTitle : photo.alt}
          />
          <MarksOnPicture
            findings={photo.findings}
            width={photo.width}
            height={photo.height}
            page={1}
          />
        </a>
      </Cover>
      <div>
        <p>
          <a href={addresses.product(photo.productId)}>{photo.product}</a> ·{" "}
          <time dateTime={photo.addedAt}>{moment(photo.addedAt)}</time>
        </p>
        <FindingList findings={photo.findings} />
        <form
          className="photo-decision"
          method="post"
          action={addresses.waitingPhoto(photo.photoId)}
        >
          <label htmlFor={reason}>{m.desk.photoReason}</label>
          <textarea id={reason} name="reason" rows={2} required maxLength={2_000} />
          <div className="write-acts">
            <button type="submit" className="button" name="decision" value="show">
              {m.desk.photoShow}
            </button>
            <button type="submit" className="button button-stop" name="decision" value="refuse">
              {m.desk.photoRefuse}
            </button>
          </div>
        </form>
      </div>
    </li>
  );
}
