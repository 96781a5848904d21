import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Notice, Pages } from "../ui/parts.tsx";
import { ReasonCard, ReasonWord } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { Answer } from "./feedback-card.tsx";
import { FeedbackFields } from "./feedback-form.tsx";
import type { BuyersFeedback, OrderForm, RatableOrder, Saying } from "./feedback-shapes.ts";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import type { Finding, Frame, ListPage, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** A buyer's feedback, and the orders that can still be spoken about. */
export type MyFeedbackPageData = {
  readonly orders: readonly RatableOrder[];
  readonly page: ListPage<BuyersFeedback>;
  readonly later: boolean;
};

/** All that a buyer said of sellers. */
export function myFeedbackPage(frame: Frame, data: MyFeedbackPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).sellers.mineTitle,
    layout: "reading",
    body: <Mine {...data} />,
  });
}

function Mine({ orders, page, later }: MyFeedbackPageData) {
  const { m, day } = useWords();
  const words = m.sellers;
  return (
    <>
      <h1>{words.mineTitle}</h1>
      <p className="lead">{words.mineLead}</p>
      {orders.length > 0 && (
        <>
          <h2>{words.toRate}</h2>
          <ul className="mine">
            {orders.map(({ orderId, seller, closesAt }) => (
              <li key={orderId} className="mine-line">
                <a data-open className="mine-title" href={addresses.feedback(orderId)}>
                  {words.formTitle(seller.name)}
                </a>
                <span className="quiet small">{words.toRateUntil(day(closesAt))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.given}</h2>
      {page.items.length === 0 ? (
        <Empty title={words.none}>
          <p className="quiet">{words.noneHint}</p>
        </Empty>
      ) : (
        <ul className="own-reviews">
          {page.items.map((feedback) => (
            <Given key={feedback.feedbackId} feedback={feedback} />
          ))}
        </ul>
      )}
      <Pages
        first={later ? addresses.myFeedback : null}
        next={page.next === null ? null : withQuery(addresses.myFeedback, { after: page.next })}
      />
      <p>
        <a href={addresses.asked}>{m.asked.link}</a>
      </p>
    </>
  );
}

/** One feedback that was given, and why it counts or does not, one press away. */
function Given({ feedback }: { feedback: BuyersFeedback }) {
  const { m, day, moment } = useWords();
  const words = m.sellers;
  const { feedbackId, orderId, status, text, reason } = feedback;
  const because = groundText(feedback, words) ?? words.mineLead;
  const facts = feedback.changeable ? [words.changeHint(moment(feedback.changeableUntil))] : [];
  const more = { label: words.order(orderId), href: addresses.feedback(orderId) };
  return (
    <li className="own-review">
      <div className="own-review-head">
        <a data-open className="mine-title" href={more.href}>
          {more.label}
        </a>
        <span className={`state state-${status}`}>
          <ReasonWord card={`why-${feedbackId}`}>{words.status[status]}</ReasonWord>
        </span>
      </div>
      <p className="own-review-facts quiet small">
        <Stars value={feedback.stars} />
        <time dateTime={feedback.postedAt}>{day(feedback.postedAt)}</time>
        {reason !== null && <span>{words.reasons[reason]}</span>}
      </p>
      {text !== null && (
        <p className="own-review-words writing" dir="auto">
          {text}
        </p>
      )}
      <ReasonCard
        id={`why-${feedbackId}`}
        reason={{ what: words.status[status], because: { title: because }, facts, more }}
      />
    </li>
  );
}

/** Why a feedback does not count; null where it does, or was taken back. */
function groundText(
  { ground }: BuyersFeedback,
  words: ReturnType<typeof useWords>["m"]["sellers"],
): string | null {
  if (ground === null) return null;
  return ground === "platform_fulfilled" || ground === "platform_postage"
    ? words.struck[ground]
    : words.removedBecause[ground];
}

/** One order's form, with what was said, what was tried, and what stands in the way. */
export type FeedbackPageData = {
  readonly form: OrderForm;
  readonly saying: Saying;
  readonly problem: Problem | null;
  readonly findings: readonly Finding[];
  /** Where the words read as if they were about these products: where they could go. */
  readonly reroutes: readonly { readonly productId: string; readonly title: string }[];
  readonly saved: boolean;
};

/** Where a buyer speaks about an order, changes it and takes it back. */
export function feedbackPage(frame: Frame, data: FeedbackPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).sellers.formTitle(data.form.seller.name),
    layout: "reading",
    body: <FeedbackBody frame={frame} data={data} />,
  });
}

function FeedbackBody({ frame, data }: { frame: Frame; data: FeedbackPageData }) {
  const { m, moment } = useWords();
  const { form, saying, problem } = data;
  const { feedback, seller } = form;
  const words = m.sellers;
  const open = feedback === null || feedback.changeable;
  return (
    <>
      <h1>{words.formTitle(seller.name)}</h1>
      <p className="lead">
        {words.formLead(form.orderId)} <a href={addresses.seller(seller.sellerId)}>{seller.name}</a>
      </p>
      {data.saved && <Notice tone="go" title={words.saved} />}
      {problem !== null && <ProblemNotice problem={problem} frame={frame} />}
      <FindingList findings={data.findings} />
      {feedback !== null && <Standing feedback={feedback} seller={seller.name} />}
      {open ? (
        <form method="post" action={addresses.feedback(form.orderId)} className="decision">
          {feedback !== null && <input type="hidden" name="version" value={feedback.version} />}
          <FeedbackFields saying={saying} />
          <Reroutes reroutes={data.reroutes} />
          {data.reroutes.length === 0 && (
            <button type="submit" className="button" name="act" value="post">
              {feedback === null ? words.post : words.change}
            </button>
          )}
          {feedback !== null && (
            <p className="field-hint">{words.changeHint(moment(feedback.changeableUntil))}</p>
          )}
        </form>
      ) : (
        <p className="quiet">{words.closed}</p>
      )}
      {feedback?.changeable === true && (
        <form method="post" action={addresses.takingBack(form.orderId)}>
          <input type="hidden" name="feedbackId" value={feedback.feedbackId} />
          <button type="submit" className="button button-plain">
            {words.takeBack}
          </button>
        </form>
      )}
    </>
  );
}

/** A hint, and the way to the right place with one press; posting here stays possible. */
function Reroutes({ reroutes }: Pick<FeedbackPageData, "reroutes">) {
  const words = useWords().m.sellers;
  if (reroutes.length === 0) return null;
  return (
    <Notice tone="plain" title={words.productHint}>
      <p>{words.productHintWhy}</p>
      {reroutes.map(({ productId, title }) => (
        <p key={productId}>
          <button type="submit" className="button" name="reroute" value={productId}>
            {words.reroute(title)}
          </button>
        </p>
      ))}
      <button type="submit" className="button button-plain" name="act" value="post_anyway">
        {words.postAnyway}
      </button>
    </Notice>
  );
}

/** Where it stands: counted, struck or removed and why, and the seller's answer. */
function Standing({ feedback, seller }: { feedback: BuyersFeedback; seller: string }) {
  const words = useWords().m.sellers;
  const because = groundText(feedback, words);
  return (
    <>
      <p className="state">{words.status[feedback.status]}</p>
      <p className="quiet" data-why>
        {because ?? words.mineLead}
      </p>
      <Answer response={feedback.response} seller={seller} />
    </>
  );
}
