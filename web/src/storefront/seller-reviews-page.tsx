import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Pages } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import type { SellerReview, SellerReviewsData } from "./seller-review-shapes.ts";
import type { Frame } from "./shapes.ts";
import { Switch } from "./switch.tsx";
import { ProblemNotice } from "./write-page.tsx";

/** Reviews of what a seller sells, with their reply and report; nothing of who wrote them. */
export function sellerReviewsPage(frame: Frame, data: SellerReviewsData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).sellerReviews.title,
    layout: "reading",
    body: <SellerReviews frame={frame} data={data} />,
  });
}

function SellerReviews({ frame, data }: { frame: Frame; data: SellerReviewsData }) {
  const { m } = useWords();
  const words = m.sellerReviews;
  const { asked, products, page, later, failed } = data;
  const { productId, ...rest } = asked;
  const query = { ...rest, product: productId };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {failed !== null && <ProblemNotice problem={failed.problem} frame={frame} />}
      {failed !== null && failed.findings.length > 0 && (
        <FindingList findings={failed.findings} outcomes={m.answering.outcome} />
      )}
      <Narrow asked={asked} products={products} />
      <p>
        <a href={addresses.myReports}>{words.all}</a>
      </p>
      {page.items.length === 0 ? (
        <Empty title={words.none}>
          <p className="quiet">{words.noneHint}</p>
        </Empty>
      ) : (
        <ul className="mine seller-reviews">
          {page.items.map((review) => (
            <li key={review.reviewId} id={review.reviewId} className="seller-review">
              <Words review={review} />
              <div className="seller-review-acts">
                <Reply
                  review={review}
                  charsMax={page.replyCharsMax}
                  attempt={failed?.reviewId === review.reviewId ? failed.text : null}
                />
                <Report review={review} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Pages
        first={later ? withQuery(addresses.sellerReviews, query) : null}
        next={
          page.next === null
            ? null
            : withQuery(addresses.sellerReviews, { ...query, after: page.next })
        }
      />
      <Digest isOn={data.weeklyDigest} />
    </>
  );
}

/** The one mail about reviews: off until the seller asks for it. */
function Digest({ isOn }: { isOn: boolean }) {
  const { digest } = useWords().m.sellerReviews;
  return (
    <Switch
      id="digest"
      title={digest.title}
      state={isOn ? digest.on : digest.off}
      action={addresses.sellerReviews}
      name="digest"
      isOn={isOn}
      turn={isOn ? digest.stop : digest.start}
    />
  );
}

function Narrow({ asked, products }: Pick<SellerReviewsData, "asked" | "products">) {
  const words = useWords().m.sellerReviews;
  return (
    <form
      method="get"
      action={addresses.sellerReviews}
      className="audit-filter"
      aria-label={words.filter}
    >
      <p className="field">
        <label htmlFor="show">{words.show}</label>
        <select id="show" name="show" defaultValue={asked.show}>
          {Object.entries(words.shows).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="words">{words.words}</label>
        <input id="words" name="words" type="search" defaultValue={asked.words ?? ""} />
      </p>
      <p className="field">
        <label htmlFor="product">{words.product}</label>
        <select id="product" name="product" defaultValue={asked.productId ?? ""}>
          <option value="">{words.everyProduct}</option>
          {products.map(({ productId, title }) => (
            <option key={productId} value={productId}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="button button-plain">
        {words.find}
      </button>
    </form>
  );
}

function Words({ review }: { review: SellerReview }) {
  const { m, day } = useWords();
  const words = m.sellerReviews;
  return (
    <div className="seller-review-words">
      <p className="said-head">
        <Stars value={review.stars} />
        <span className="quiet small">
          {words.written(day(review.publishedAt))}
          {review.verification === "platform" && ` · ${words.verified}`}
        </span>
      </p>
      <blockquote lang={review.language ?? undefined} className="writing" dir="auto">
        {review.title !== null && <strong>{review.title}</strong>}
        {review.body !== null && <p>{review.body}</p>}
      </blockquote>
      <p className="small">
        <a
          className="quiet"
          href={withQuery(addresses.sellerReviews, { product: review.productId })}
          aria-label={`${words.ofProduct}: ${review.productTitle}`}
        >
          <bdi>{review.productTitle}</bdi>
        </a>
      </p>
    </div>
  );
}

function Reply(props: { review: SellerReview; charsMax: number; attempt: string | null }) {
  const { m, count, day } = useWords();
  const words = m.sellerReviews;
  const { reviewId, reply } = props.review;
  const action = addresses.replying(reviewId);
  if (reply !== null) {
    return (
      <section className="review-reply">
        <p className="small">
          {words.replied[reply.status]}, {day(reply.postedAt)}
        </p>
        <p>{reply.text}</p>
        {reply.status === "posted" && (
          <form method="post" action={action}>
            <button type="submit" name="act" value="withdraw" className="link">
              {words.withdraw}
            </button>
          </form>
        )}
      </section>
    );
  }
  const id = `reply-${reviewId}`;
  return (
    <details open={props.attempt !== null}>
      <summary>{words.reply}</summary>
      <form method="post" action={action} className="prose">
        <p className="field">
          <label htmlFor={id}>{words.reply}</label>
          <span id={`${id}-hint`} className="field-hint">
            {words.replyHint(count(props.charsMax))}
          </span>
          <textarea
            id={id}
            name="text"
            rows={4}
            required
            maxLength={props.charsMax}
            aria-describedby={`${id}-hint`}
            defaultValue={props.attempt ?? ""}
          />
        </p>
        <button type="submit" className="button button-small">
          {words.send}
        </button>
      </form>
    </details>
  );
}

function Report({ review: { reviewId, productId, report } }: { review: SellerReview }) {
  const { m, day, moment } = useWords();
  const words = m.sellerReviews;
  if (report === null) {
    return (
      <p className="small">
        <a href={`${addresses.reviews(productId)}#${reviewId}`}>{words.inPublic}</a>
        <a href={addresses.reporting(reviewId)}>{words.report}</a>
      </p>
    );
  }
  const { answeredAt, outcome, reportId, caseId } = report;
  const card = `report-${reviewId}`;
  return (
    <section>
      <p>
        {words.reported(m.votes.reasons[report.reason])}.{" "}
        {answeredAt === null ? words.waits(moment(report.dueAt)) : words.answered(day(answeredAt))}{" "}
        {outcome !== null && m.votes.outcome[outcome]} {report.answer}{" "}
        <ReasonWord card={card}>{words.reportWord}</ReasonWord>
      </p>
      <ReasonCard
        id={card}
        reason={{
          what: words.reportWhat,
          because: { title: words.reportTitle, clause: "VOTE-008" },
          facts: [
            words.reportReceipt(reportId),
            ...(caseId === null ? [] : [words.reportCase(caseId)]),
          ],
          instead: words.reportInstead,
        }}
      />
    </section>
  );
}
