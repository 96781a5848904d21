import { Cover, LiftAll } from "../ui/cover.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty, Field, Pages } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { Stars } from "../ui/stars.tsx";
import { Toast } from "../ui/toast.tsx";
import { addresses, withQuery } from "./addresses.ts";
import { DeskMenu, Stale } from "./desk-menu.tsx";
import { FindingList, MarkedReview } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import type { AuthorReview, Frame, ListPage, Problem, RuleLine } from "./shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** What the queue of held reviews shows. */
export type DeskPageData = {
  readonly page: ListPage<AuthorReview>;
  /** Reviews under suspicion, to be decided soonest first. */
  readonly suspected: readonly AuthorReview[];
  readonly titles: Readonly<Record<string, string>>;
  /** Rules that a refusal can name. */
  readonly rules: readonly RuleLine[];
  readonly at: number;
  readonly later: boolean;
  /** What became of the decision just made. */
  readonly decided: boolean;
  /** How the queue stood when it was read. */
  readonly shown: string;
  readonly problem: { readonly reviewId: string; readonly problem: Problem } | null;
};

/** Reviews that wait for a person, oldest first, each with the words, the rule and the decision. */
export function deskPage(frame: Frame, data: DeskPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).desk.title,
    layout: "desk",
    script: "desk",
    body: <Desk frame={frame} data={data} />,
  });
}

function Desk({ frame, data }: { frame: Frame; data: DeskPageData }) {
  const { m } = useWords();
  const { page } = data;
  return (
    <>
      <DeskMenu here="held" frame={frame} />
      <header className="desk-head">
        <h1>{m.desk.title}</h1>
        <p className="quiet">{m.desk.lead}</p>
        {[...page.items, ...data.suspected].some(isHard) && <LiftAll />}
      </header>
      {data.decided && <Toast title={m.desk.decided} close={addresses.desk} />}
      <Stale title={m.cases.staleList} frame={frame} />
      <div data-renew="held" data-live={data.shown}>
        {page.items.length === 0 ? (
          <Empty title={m.desk.none}>
            <p className="quiet">{m.desk.noneHint}</p>
          </Empty>
        ) : (
          <ol className="cases">
            {page.items.map((review) => (
              <Case key={review.reviewId} frame={frame} data={data} review={review} />
            ))}
          </ol>
        )}
      </div>
      <Suspected data={data} />
      <Pages
        first={data.later ? addresses.desk : null}
        next={page.next === null ? null : withQuery(addresses.desk, { after: page.next })}
      />
    </>
  );
}

function Case(props: { frame: Frame; data: DeskPageData; review: AuthorReview }) {
  const { data, review } = props;
  const { m, moment } = useWords();
  const hours = Math.max(0, Math.floor((data.at - Date.parse(review.submittedAt)) / 3_600_000));
  const title = data.titles[review.productId] ?? review.productId;
  const problem = data.problem?.reviewId === review.reviewId ? data.problem.problem : null;
  return (
    <li className="case" id={review.reviewId}>
      <div className="case-facts">
        <h2 className="case-title">
          <a href={addresses.product(review.productId)}>{title}</a>
        </h2>
        <p className="case-age">{m.desk.waits(hours)}</p>
        <dl className="facts">
          <dt>{m.desk.factsSubmitted}</dt>
          <dd>{moment(review.submittedAt)}</dd>
          <dt>{m.desk.factsPurchase}</dt>
          <dd>{m.badge[review.verification]}</dd>
          <dt>{m.desk.version(review.version)}</dt>
          <dd>{m.status[review.status]}</dd>
        </dl>
      </div>
      <div className="case-words">
        <Stars value={review.stars} />
        <Words review={review} />
        {review.heldBecause !== null && (
          <p className="case-because">{m.desk.heldBecause[review.heldBecause]}</p>
        )}
        <FindingList findings={review.findings} />
      </div>
      <div className="case-decision">
        {problem !== null && <ProblemNotice problem={problem} frame={props.frame} />}
        <Decision review={review} rules={data.rules} />
      </div>
    </li>
  );
}

/** What a rule finds so hard to read that nobody has to see it unasked. */
const hardCategories: ReadonlySet<string> = new Set(["OBSCENE", "HATE", "ILLEGAL"]);

const isHard = ({ findings }: AuthorReview) =>
  findings.some(({ category }) => hardCategories.has(category));

function Words({ review }: { review: AuthorReview }) {
  const { title, body, findings } = review;
  const words = <MarkedReview title={title} body={body} findings={findings} />;
  return isHard(review) ? <Cover what="text">{words}</Cover> : words;
}

function Decision({ review, rules }: { review: AuthorReview; rules: readonly RuleLine[] }) {
  const { m } = useWords();
  const id = (name: string) => `${name}-${review.reviewId}`;
  const [first] = review.findings;
  return (
    <form method="post" action={addresses.decision(review.reviewId)} className="decision">
      <h3>{m.desk.decide}</h3>
      <Field id={id("reason")} label={m.desk.reason} hint={m.desk.reasonHint}>
        <textarea
          id={id("reason")}
          name="reason"
          rows={3}
          required
          maxLength={5_000}
          aria-describedby={`${id("reason")}-hint`}
        />
      </Field>
      <button type="submit" name="decision" value="publish" className="button button-plain">
        {m.desk.publish}
      </button>
      <Field id={id("rule")} label={m.desk.rule} hint={m.desk.ruleHint}>
        <select
          id={id("rule")}
          name="rule"
          defaultValue={first?.ruleId ?? ""}
          aria-describedby={`${id("rule")}-hint`}
        >
          <option value="">{m.desk.noRule}</option>
          {rules.map((rule) => (
            <option key={rule.id} value={rule.id}>
              {`${rule.clause} ${rule.title}`}
            </option>
          ))}
        </select>
      </Field>
      <Field id={id("words")} label={m.desk.words} hint={m.desk.wordsHint}>
        <input
          id={id("words")}
          name="words"
          className="writing"
          maxLength={500}
          autoComplete="off"
          defaultValue={first?.quote ?? ""}
          aria-describedby={`${id("words")}-hint`}
        />
      </Field>
      <button type="submit" name="decision" value="refuse" className="button button-plain">
        {m.desk.refuse}
      </button>
    </form>
  );
}

/** Each suspicion with its reason and its day, and the two ways to end it. */
function Suspected({ data }: { data: DeskPageData }) {
  const { m: all, moment } = useWords();
  const m = all.cases;
  if (data.suspected.length === 0) return null;
  return (
    <section>
      <h2>{m.suspectedTitle}</h2>
      <p className="quiet">{m.suspectedLead}</p>
      <ol className="cases">
        {data.suspected.map((review) => {
          const until = review.suspectedUntil ?? review.submittedAt;
          const isOverdue = Date.parse(until) < data.at;
          return (
            <li className="case" key={review.reviewId} id={review.reviewId}>
              <div className="case-facts">
                <h3 className="case-title">
                  <a href={addresses.product(review.productId)}>
                    {data.titles[review.productId] ?? review.productId}
                  </a>
                </h3>
                <p className="case-age">
                  {isOverdue ? m.overdue(moment(until)) : m.decideBy(moment(until))}
                </p>
              </div>
              <div className="case-words">
                <Words review={review} />
                <p className="case-because">{review.reason}</p>
              </div>
              <form
                method="post"
                action={addresses.suspicion(review.reviewId)}
                className="case-decision decision"
              >
                <Field id={`why-${review.reviewId}`} label={m.reason} hint={m.reasonHint}>
                  <textarea
                    id={`why-${review.reviewId}`}
                    name="reason"
                    rows={3}
                    required
                    maxLength={5_000}
                    aria-describedby={`why-${review.reviewId}-hint`}
                  />
                </Field>
                <button type="submit" name="act" value="clear" className="button button-plain">
                  {m.clear}
                </button>
                <button type="submit" name="act" value="remove" className="button button-plain">
                  {m.remove}
                </button>
              </form>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
