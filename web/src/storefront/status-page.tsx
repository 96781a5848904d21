import { Notice, Trail } from "../ui/parts.tsx";
import { ReasonParts } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses } from "./addresses.ts";
import { FindingList, MarkedReview } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import { OwnPhotos } from "./photos.tsx";
import type { AuthorReview, Frame, Judging, Problem, Product, Writing } from "./shapes.ts";
import { standingText } from "./standing-words.ts";
import { WriteForm, WritingGuide } from "./write-form.tsx";
import { ProblemNotice } from "./write-page.tsx";

/** What an author's own review shows. */
export type StatusPageData = {
  readonly product: Pick<Product, "productId" | "title">;
  readonly review: AuthorReview;
  /** What the author tried to change it to, where that could not be taken. */
  readonly attempt: Writing | null;
  readonly problem: Problem | null;
  readonly judging: Judging;
};

/** Where the author's review stands, the exact words that stopped it, and how to change it. */
export function statusPage(frame: Frame, data: StatusPageData): string {
  return renderPage(frame, {
    title: data.product.title,
    layout: "reading",
    script: "write",
    body: <StatusBody frame={frame} data={data} />,
  });
}

function StatusBody({ frame, data }: { frame: Frame; data: StatusPageData }) {
  const { m } = useWords();
  const { product, review, problem } = data;
  const alive = review.status !== "removed" && review.status !== "author_deleted";
  return (
    <>
      <Trail
        steps={[
          { label: m.frame.myReviews, href: addresses.mine },
          { label: product.title, href: addresses.product(product.productId) },
        ]}
      />
      <h1>{m.writing.statusTitle(product.title)}</h1>
      {problem !== null && <ProblemNotice problem={problem} frame={frame} />}
      <Standing review={review} productId={product.productId} />
      <Words review={review} />
      {review.findings.length > 0 && (
        <section className="status-part" aria-label={m.writing.rules}>
          <FindingList findings={review.findings} disagree={m.writing.disagree} />
          {review.findings.some(({ category }) => category === "MISROUTED") && (
            <p>
              <a className="button button-plain" href={addresses.movingToFeedback(review.reviewId)}>
                {m.sellers.moveHere}
              </a>
            </p>
          )}
        </section>
      )}
      {alive && <OwnPhotos review={review} />}
      <Steps review={review} />
      {alive && <Change data={data} />}
      {alive && <Deletion reviewId={review.reviewId} />}
    </>
  );
}

function Standing({ review, productId }: { review: AuthorReview; productId: string }) {
  const { m } = useWords();
  const tone =
    review.status === "published"
      ? "go"
      : review.status === "rejected" || review.status === "removed"
        ? "stop"
        : "plain";
  return (
    <Notice tone={tone} title={m.status[review.status]}>
      <p>{standingText(review, m)}</p>
      {review.removalReason !== null && <p>{m.writing.removal[review.removalReason]}</p>}
      {review.status === "published" && review.body !== null && (
        <p>
          <a href={`${addresses.product(productId)}#${review.reviewId}`}>{m.writing.view}</a>
        </p>
      )}
      {review.reason !== null && (
        <ReasonParts reason={{ what: review.reason, because: { title: m.writing.decider } }} />
      )}
    </Notice>
  );
}

function Words({ review }: { review: AuthorReview }) {
  const { m } = useWords();
  return (
    <section className="status-part letter" aria-label={m.writing.marked}>
      <Stars value={review.stars} />
      <MarkedReview title={review.title} body={review.body} findings={review.findings} />
    </section>
  );
}

function Steps({ review }: { review: AuthorReview }) {
  const { m, moment } = useWords();
  const steps = [
    [m.writing.stepWritten, review.submittedAt],
    [m.writing.stepDecided, review.decidedAt],
    [m.writing.stepPublished, review.publishedAt],
  ] as const;
  return (
    <section className="status-part" aria-label={m.writing.steps}>
      <h2>{m.writing.steps}</h2>
      <table className="steps">
        <tbody>
          {steps.map(([name, at]) =>
            at === null ? null : (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <time dateTime={at}>{moment(at)}</time>
                </td>
              </tr>
            ),
          )}
          <tr>
            <th scope="row">{m.writing.version(review.version)}</th>
            <td>{m.badge[review.verification]}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Change({ data }: { data: StatusPageData }) {
  const { m } = useWords();
  const { review, product } = data;
  const writing = data.attempt ?? {
    stars: review.stars,
    title: review.title ?? "",
    body: review.body ?? "",
  };
  const urgent = review.status === "rejected" || review.findings.length > 0;
  return (
    <details className="status-part change" open={urgent || data.problem !== null} id="change">
      <summary>
        <h2>{m.writing.edit}</h2>
      </summary>
      <div className="write-columns">
        <WriteForm
          productId={product.productId}
          writing={writing}
          version={review.version}
          action={addresses.status(review.reviewId)}
          faults={{ stars: writing.stars === null }}
          savedAt={null}
          judging={data.judging}
        />
        <WritingGuide />
      </div>
    </details>
  );
}

function Deletion({ reviewId }: { reviewId: string }) {
  const { m } = useWords();
  return (
    <details className="status-part deletion">
      <summary>{m.writing.deleteTitle}</summary>
      <form method="post" action={addresses.deleting(reviewId)}>
        <p>{m.writing.deleteAsk}</p>
        <button type="submit" className="button button-stop">
          {m.writing.deleteDo}
        </button>
      </form>
    </details>
  );
}
