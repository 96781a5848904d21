import type { Outcome, Surface } from "@candor/core/policy/kit/verdict.ts";
import { MarkedText } from "../ui/marked-text.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import { type CentreStepData, VersionAhead, VersionPast } from "./policy-centre-versions.tsx";
import type { QuizResultData } from "./quiz-page.tsx";
import type { Frame } from "./shapes.ts";

type SpokenExample = {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

/** A rule for sellers, in the reader's language. */
type RuleData = {
  readonly ruleId: string;
  readonly clause: string | null;
  readonly title: string;
  readonly outcome: Exclude<Outcome, "allow">;
  readonly surfaces: readonly Surface[];
  readonly message: string;
  readonly suggestion: string;
  readonly hits: readonly SpokenExample[];
  readonly passes: readonly SpokenExample[];
};

/** All that the policy centre shows. */
export type PolicyCentreData = {
  readonly version: string;
  readonly rules: readonly RuleData[];
  readonly steps: readonly CentreStepData[];
  readonly results: readonly QuizResultData[];
};

/** The policy for a seller: what comes, what holds in plain words, and what held. */
export function policyCentrePage(frame: Frame, data: PolicyCentreData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).policyCentre.title,
    layout: "reading",
    body: <Centre {...data} />,
  });
}

function Centre({ version, rules, steps, results }: PolicyCentreData) {
  const { m: all } = useWords();
  const m = all.policyCentre;
  const ahead = steps.filter((step) => step.ahead !== null).toReversed();
  return (
    <>
      <h1>{m.title}</h1>
      <p className="lead">{m.lead(version)}</p>
      <div className="centre">
        <div>
          <section aria-labelledby="ahead">
            <h2 id="ahead">{m.ahead}</h2>
            {ahead.length === 0 && <p className="quiet">{m.nothingAhead}</p>}
            {ahead.map((step) => (
              <VersionAhead key={step.policy.version} step={step} />
            ))}
          </section>
          <section aria-labelledby="now">
            <h2 id="now">{m.now}</h2>
            <p>{m.nowLead}</p>
            <Rules rules={rules} version={version} />
          </section>
          <section aria-labelledby="past">
            <h2 id="past">{m.past}</h2>
            {steps
              .filter((step) => step.ahead === null)
              .map((step) => (
                <VersionPast key={step.policy.version} step={step} />
              ))}
          </section>
        </div>
        <Aside results={results} />
      </div>
    </>
  );
}

/** What goes with it: the quiz, and how to hear of changes without coming here. */
function Aside({ results }: Pick<PolicyCentreData, "results">) {
  const { m: all, day, count } = useWords();
  const m = all.policyCentre;
  return (
    <div className="centre-aside">
      <section>
        <h2>{m.quiz}</h2>
        <p>{m.quizLead}</p>
        <p>
          <a className="button" href={addresses.policyQuiz}>
            {m.quizBegin}
          </a>
        </p>
        {results.length > 0 && (
          <ul className="plain-lines">
            {results.map(({ userId, version, asked, answeredRight, answeredAt }) => (
              <li key={`${answeredAt} ${userId}`}>
                {m.result(count(answeredRight), count(asked))}
                <span className="quiet small">{m.resultOf(userId, day(answeredAt), version)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{m.hear}</h2>
        <ul className="plain-lines">
          <li>
            <a href="/v1/policy/feed.atom">{all.policy.feed}</a>
          </li>
          <li>
            <a href="/v1/policy/changes.ics">{all.policy.calendar}</a>
          </li>
          <li>
            <a href={addresses.precedents}>{all.policy.precedents}</a>
          </li>
          <li>
            <a href={addresses.about}>{all.frame.howReviewsWork}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}

const outcomes = ["refuse", "hold", "warn"] as const;

/** The rules by what they do; each opens to its words, examples and near misses. */
function Rules({ rules, version }: Pick<PolicyCentreData, "rules" | "version">) {
  const m = useWords().m.policyCentre;
  return outcomes.map((outcome) => {
    const own = rules.filter((rule) => rule.outcome === outcome);
    if (own.length === 0) return null;
    return (
      <section key={outcome} aria-labelledby={`do-${outcome}`}>
        <h3 id={`do-${outcome}`} className={`centre-outcome centre-${outcome}`}>
          {m.outcomes[outcome]} <span className="quiet">{own.length}</span>
        </h3>
        {own.map((rule) => (
          <Rule key={rule.ruleId} rule={rule} version={version} />
        ))}
      </section>
    );
  });
}

function Rule({ rule, version }: { rule: RuleData; version: string }) {
  const { m: all } = useWords();
  const m = all.policyCentre;
  const { ruleId, title, clause, surfaces, message, suggestion, hits, passes } = rule;
  return (
    <details className="centre-rule" id={ruleId}>
      <summary>{title}</summary>
      <p>
        {message} {suggestion}
      </p>
      <p className="quiet small">{m.where(surfaces.map((one) => m.surfaces[one]).join(", "))}</p>
      <Examples title={m.stopped} examples={hits} outcome={rule.outcome} />
      <Examples title={m.passes} examples={passes} outcome={rule.outcome} />
      <p className="quiet small">
        {[clause, all.reason.policy(version)].filter(Boolean).join(" · ")}{" "}
        <a href={addresses.precedentsOf(ruleId)}>{all.reason.precedents}</a>
      </p>
    </details>
  );
}

function Examples(props: {
  title: string;
  examples: readonly SpokenExample[];
  outcome: RuleData["outcome"];
}) {
  const { title, examples, outcome } = props;
  if (examples.length === 0) return null;
  return (
    <div className="centre-examples">
      <p className="small">
        <strong>{title}</strong>
      </p>
      {examples.map(({ text, spans }) => (
        <MarkedText
          key={text}
          text={text}
          marks={spans.map((span) => ({ ...span, outcome, number: null }))}
        />
      ))}
    </div>
  );
}
