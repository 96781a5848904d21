import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import { Thumb } from "./photos.tsx";
import type { AuthorReview, Frame, ListPage } from "./shapes.ts";
import { standingReason } from "./standing-words.ts";

/** The visitor's reviews; `titles` name the products by id. */
export type MinePageData = {
  readonly page: ListPage<AuthorReview>;
  readonly titles: Readonly<Record<string, string>>;
  readonly later: boolean;
};

/** All of the visitor's reviews with where each stands. */
export function minePage(frame: Frame, data: MinePageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).mine.title,
    layout: "reading",
    body: <Mine data={data} />,
  });
}

function Mine({ data }: { data: MinePageData }) {
  const { m } = useWords();
  const { page } = data;
  return (
    <>
      <h1>{m.mine.title}</h1>
      {page.items.length === 0 ? (
        <Empty title={m.mine.none}>
          <p className="quiet">{m.mine.noneHint}</p>
          <a className="button button-plain" href={addresses.shop}>
            {m.frame.shop}
          </a>
        </Empty>
      ) : (
        <ul className="own-reviews">
          {page.items.map((review) => (
            <Line key={review.reviewId} review={review} title={data.titles[review.productId]} />
          ))}
        </ul>
      )}
      <Pages
        first={data.later ? addresses.mine : null}
        next={page.next === null ? null : withQuery(addresses.mine, { after: page.next })}
      />
      <p>
        <a href={addresses.asked}>{m.asked.link}</a>
      </p>
    </>
  );
}

/** One of them: what was said, and its state with the reason one press away. */
function Line({ review, title }: { review: AuthorReview; title: string | undefined }) {
  const { m, day } = useWords();
  const { reviewId, status } = review;
  const said = [review.title, review.body].filter((words) => words !== null && words !== "");
  return (
    <li className="own-review">
      <div className="own-review-head">
        <a data-open className="mine-title" href={addresses.status(reviewId)}>
          {title ?? review.productId}
        </a>
        <span className={`state state-${status}`}>
          <ReasonWord card={`why-${reviewId}`}>{m.status[status]}</ReasonWord>
        </span>
      </div>
      <p className="own-review-facts quiet small">
        <Stars value={review.stars} />
        <time dateTime={review.submittedAt}>{m.mine.submitted(day(review.submittedAt))}</time>
        {review.version > 1 && <span>{m.writing.version(review.version)}</span>}
      </p>
      {said.length > 0 && (
        <p className="own-review-words writing" dir="auto">
          {said.join(" · ")}
        </p>
      )}
      {review.photos.length > 0 && (
        <ul className="photo-strip">
          {review.photos.map((photo) => (
            <li key={photo.photoId}>
              <Thumb photo={photo} href={photo.url} alt={photo.alt || m.photos.label} />
            </li>
          ))}
        </ul>
      )}
      <ReasonCard id={`why-${reviewId}`} reason={standingReason(review, m)} />
    </li>
  );
}
