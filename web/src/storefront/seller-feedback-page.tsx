import { MarkedText } from "../ui/marked-text.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Field, Notice, Pages, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { Answer } from "./feedback-card.tsx";
import type { Metrics, SellersFeedback, SellersFeedbackDetail } from "./feedback-shapes.ts";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import { ScoreTable } from "./seller-page.tsx";
import type { Finding, Frame, ListPage, Problem } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** A seller's own numbers and feedback. */
export type SellerConsoleData = {
  readonly metrics: Metrics;
  readonly page: ListPage<SellersFeedback>;
  readonly later: boolean;
};

/** What buyers said of the seller who looks, and both series of numbers. */
export function sellerFeedbackPage(frame: Frame, data: SellerConsoleData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).answering.title,
    layout: "reading",
    body: <Console {...data} />,
  });
}

function Console({ metrics, page, later }: SellerConsoleData) {
  const { m, count, day } = useWords();
  const words = m.sellers;
  const { defectRate } = metrics;
  return (
    <>
      <h1>{m.answering.title}</h1>
      <p className="lead">{m.answering.lead}</p>
      <ScoreTable windows={metrics.windows} />
      <p className="after-list">
        {m.answering.defects(count(defectRate.defects), count(defectRate.orders), defectRate.days)}.{" "}
        {defectRate.orders < defectRate.ordersMin &&
          m.answering.defectsFew(count(defectRate.ordersMin))}
      </p>
      <p className="quiet small">{m.answering.defectsWhy}</p>
      <p className="quiet small">{words.separate}</p>
      {page.items.length === 0 ? (
        <Empty title={m.answering.none} />
      ) : (
        <ul className="mine">
          {page.items.map((feedback) => (
            <li key={feedback.feedbackId} className="mine-line">
              <div>
                <a
                  data-open
                  className="mine-title"
                  href={addresses.ownFeedback(feedback.feedbackId)}
                >
                  {words.order(feedback.orderId)}
                </a>
                <div className="quiet small">
                  {day(feedback.postedAt)}
                  {feedback.actions.length > 0 && ` · ${m.answering.open}`}
                </div>
                {feedback.text !== null && (
                  <p className="writing line-words" dir="auto">
                    {feedback.text}
                  </p>
                )}
              </div>
              <Stars value={feedback.stars} />
              <span className="state">{words.status[feedback.status]}</span>
            </li>
          ))}
        </ul>
      )}
      <Pages
        first={later ? addresses.sellerFeedback : null}
        next={page.next === null ? null : withQuery(addresses.sellerFeedback, { after: page.next })}
      />
    </>
  );
}

/** One feedback, its answer, and what each claim about it would be answered. */
export type OwnFeedbackPageData = {
  readonly feedback: SellersFeedbackDetail;
  readonly seller: string;
  readonly answerCharsMax: number;
  /** An answer that could not be posted. */
  readonly attempt: string;
  readonly problem: Problem | null;
  readonly findings: readonly Finding[];
};

/** Where a seller answers one feedback, and sees before asking whether a ground holds. */
export function ownFeedbackPage(frame: Frame, data: OwnFeedbackPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).answering.title,
    layout: "reading",
    body: <OwnFeedback frame={frame} data={data} />,
  });
}

function OwnFeedback({ frame, data }: { frame: Frame; data: OwnFeedbackPageData }) {
  const { m, day } = useWords();
  const { feedback } = data;
  const words = m.sellers;
  return (
    <>
      <Trail steps={[{ label: m.answering.title, href: addresses.sellerFeedback }]} />
      <h1>{words.order(feedback.orderId)}</h1>
      {data.problem !== null && <ProblemNotice problem={data.problem} frame={frame} />}
      <FindingList findings={data.findings} outcomes={m.answering.outcome} />
      <div className="letter said">
        <p className="said-head">
          <Stars value={feedback.stars} />
          <span className="quiet small">{day(feedback.postedAt)}</span>
          <span className="state">
            <a href={addresses.about}>{words.status[feedback.status]}</a>
          </span>
        </p>
        {feedback.reason !== null && <p>{words.reasons[feedback.reason]}</p>}
        {feedback.text !== null && (
          <p className="review-words writing" dir="auto">
            {feedback.text}
          </p>
        )}
      </div>
      <p className="small">
        <a href={addresses.compose(feedback.orderId)}>{m.console.write}</a>
      </p>
      <Answering data={data} />
      <Claiming feedback={feedback} />
    </>
  );
}

function Answering({ data }: { data: OwnFeedbackPageData }) {
  const { m, count } = useWords();
  const words = m.answering;
  const { feedback } = data;
  const action = addresses.ownFeedback(feedback.feedbackId);
  if (feedback.actions.includes("respond")) {
    const hint = words.answerHint(count(data.answerCharsMax));
    return (
      <form method="post" action={action} className="decision">
        <Field id="text" label={words.answer} hint={hint}>
          <textarea
            id="text"
            name="text"
            rows={4}
            required
            maxLength={data.answerCharsMax}
            defaultValue={data.attempt}
            aria-describedby="text-hint"
          />
        </Field>
        <button type="submit" className="button" name="act" value="respond">
          {words.answerPost}
        </button>
      </form>
    );
  }
  if (feedback.responseStatus === "withdrawn") return <p className="quiet">{words.answerUsed}</p>;
  if (feedback.response === null) return null;
  return (
    <form method="post" action={action}>
      <Answer response={feedback.response} seller={data.seller} />
      <p className="field-hint">{words.answerDeleteHint}</p>
      <button type="submit" className="button button-plain" name="act" value="withdraw">
        {words.answerDelete}
      </button>
    </form>
  );
}

/** What every ground would be answered now, before anything is asked. */
function Claiming({ feedback }: { feedback: SellersFeedbackDetail }) {
  const { m, day } = useWords();
  const words = m.answering;
  const { actions, removal } = feedback;
  const action = addresses.ownFeedback(feedback.feedbackId);
  const mayAsk = actions.includes("request_removal") && !feedback.slowedDown;
  return (
    <section>
      <h2>{words.ask}</h2>
      {feedback.slowedDown && <Notice tone="plain" title={words.slowed} />}
      {feedback.warned && !feedback.slowedDown && <Notice tone="plain" title={words.warned} />}
      {removal !== null && (
        <p>
          {words.asked[removal.status]} {removal.because !== null && words.because[removal.because]}{" "}
          {removal.reason}
        </p>
      )}
      {actions.includes("appeal_removal") && (
        <form method="post" action={action} className="decision">
          <Field id="why" label={words.appealWhy}>
            <textarea id="why" name="reason" rows={3} required maxLength={2_000} />
          </Field>
          <button type="submit" className="button button-plain" name="act" value="appeal">
            {words.appeal}
          </button>
        </form>
      )}
      {actions.includes("request_removal") && (
        <>
          <p>{words.askLead(day(feedback.removalUntil))}</p>
          <form method="post" action={action}>
            <ul className="mine">
              {feedback.prospects.map((prospect) => (
                <Prospect
                  key={prospect.ground}
                  prospect={prospect}
                  text={feedback.text}
                  mayAsk={mayAsk}
                />
              ))}
            </ul>
          </form>
        </>
      )}
    </section>
  );
}

function Prospect(props: {
  prospect: SellersFeedbackDetail["prospects"][number];
  text: string | null;
  mayAsk: boolean;
}) {
  const words = useWords().m.answering;
  const { ground, met, because, spans } = props.prospect;
  const marks = spans.map((span) => ({ ...span, outcome: "hold" as const, number: null }));
  return (
    <li className="mine-line">
      <div>
        <strong>{words.grounds[ground]}</strong>
        <div className="quiet small">
          {met ? words.holds : because === null ? null : words.because[because]}
        </div>
        {marks.length > 0 && props.text !== null && <MarkedText text={props.text} marks={marks} />}
      </div>
      {props.mayAsk && (
        <button type="submit" className="button button-plain" name="ground" value={ground}>
          {words.askPress}
        </button>
      )}
    </li>
  );
}
