import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { AuthorReview, Frame, ListPage } from "./shapes.ts";

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
        <ul className="mine">
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

function Line({ review, title }: { review: AuthorReview; title: string | undefined }) {
  const { m, day } = useWords();
  return (
    <li className="mine-line">
      <div>
        <a data-open className="mine-title" href={addresses.status(review.reviewId)}>
          {title ?? review.productId}
        </a>
        <div className="quiet small">{m.mine.submitted(day(review.submittedAt))}</div>
      </div>
      <Stars value={review.stars} />
      <span className={`state state-${review.status}`}>{m.status[review.status]}</span>
    </li>
  );
}
