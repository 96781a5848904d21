import { MarkedText } from "../ui/marked-text.tsx";
import { messagesOf } from "../ui/messages/messages.ts";
import { Notice, Trail } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { marksOf } from "./failed-message.tsx";
import { FindingList } from "./findings.tsx";
import { renderPage } from "./frame.tsx";
import type { Finding, Frame } from "./shapes.ts";

/** What somebody of the seller answered right. */
export type QuizResultData = {
  readonly userId: string;
  readonly version: string;
  readonly asked: number;
  readonly answeredRight: number;
  readonly answeredAt: string;
};

/** A quiz, with answers once there are some. */
export type QuizPageData = {
  readonly version: string;
  readonly seed: number;
  readonly questions: readonly {
    readonly ruleId: string;
    /** The title of the rule that it was made from, in the reader's language. */
    readonly title: string;
    readonly text: string;
    readonly passes: boolean;
    readonly findings: readonly Finding[];
  }[];
  /** Whether each was said to pass; null before anything is answered. */
  readonly answered: {
    readonly answers: readonly (boolean | null)[];
    readonly right: number;
  } | null;
};

type Question = QuizPageData["questions"][number];

/** Six messages: may each be sent? Afterwards each is explained by the rule it was made from. */
export function quizPage(frame: Frame, data: QuizPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).policyCentre.quiz,
    layout: "reading",
    body: <Quiz {...data} />,
  });
}

function Quiz(data: QuizPageData) {
  const m = useWords().m.policyCentre;
  return (
    <>
      <Trail steps={[{ label: m.title, href: addresses.policyCentre }]} />
      <h1>{m.quiz}</h1>
      {data.answered === null ? (
        <>
          <p className="lead">{m.quizAsks}</p>
          <Asking {...data} />
        </>
      ) : (
        <Answered {...data} answered={data.answered} />
      )}
    </>
  );
}

function Asking({ version, seed, questions }: QuizPageData) {
  const { m: all, locale } = useWords();
  const m = all.policyCentre;
  return (
    <form method="post" action={addresses.policyQuiz} className="quiz">
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seed" value={seed} />
      {questions.map(({ text }, at) => (
        <fieldset key={text} className="quiz-question">
          <legend>{m.question(at + 1, questions.length)}</legend>
          <p className="writing quiz-text" dir="auto">
            {text}
          </p>
          {(["yes", "no"] as const).map((value) => (
            <label key={value} className="pick">
              <input type="radio" name={`answer${at}`} value={value} required />
              {m.answers[value]}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button">
        {m.quizEnd}
      </button>
    </form>
  );
}

function Answered(props: QuizPageData & { answered: NonNullable<QuizPageData["answered"]> }) {
  const { m: all, count } = useWords();
  const m = all.policyCentre;
  const { questions, answered } = props;
  const isWhole = answered.right === questions.length;
  return (
    <>
      <Notice
        tone={isWhole ? "go" : "plain"}
        title={m.result(count(answered.right), count(questions.length))}
      >
        <p>{m.quizKept}</p>
      </Notice>
      <ol className="quiz">
        {questions.map((question, at) => (
          <Explained
            key={question.text}
            {...{ question, at, of: questions.length }}
            answer={answered.answers[at] ?? null}
          />
        ))}
      </ol>
      <p className="quiz-onward">
        <a className="button button-plain" href={addresses.policyQuiz}>
          {m.quizAgain}
        </a>{" "}
        <a href={addresses.policyCentre}>{m.title}</a>
      </p>
    </>
  );
}

/** One answer: whether it was right, and the rule's own words about it. */
function Explained(props: { question: Question; at: number; of: number; answer: boolean | null }) {
  const { m: all } = useWords();
  const m = all.policyCentre;
  const { question, answer } = props;
  const { text, passes, findings, title, ruleId } = question;
  const isRight = answer === passes;
  return (
    <li className="quiz-question">
      <p className="small">
        <span className="quiet">{m.question(props.at + 1, props.of)}</span>{" "}
        <strong className={isRight ? "quiz-right" : "quiz-other"}>
          {isRight ? m.right : m.other}
        </strong>{" "}
        {passes ? m.truth.yes : m.truth.no}
      </p>
      <MarkedText text={text} marks={marksOf(findings)} />
      {passes ? (
        <p>
          {m.nearMiss} <a href={`${addresses.policyCentre}#${ruleId}`}>{title}</a>
        </p>
      ) : (
        <FindingList findings={findings} outcomes={all.savedTexts.outcomes} />
      )}
    </li>
  );
}
