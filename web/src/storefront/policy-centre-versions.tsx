import type { Finding as Found, Outcome } from "@candor/core/policy/kit/verdict.ts";
import { MarkedText } from "../ui/marked-text.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { Change, type ToldChange } from "./policy-words.tsx";

/** A text of the seller's own that a coming version judges otherwise. */
type TextAtStakeData = {
  readonly name: string | null;
  readonly sent: { readonly threadId: string; readonly at: string } | null;
  readonly text: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly findings: readonly (Pick<Found, "outcome" | "spans" | "message" | "suggestion"> & {
    readonly ruleId: string;
  })[];
};

/** A version with what it changes and what the seller was told of it. */
export type CentreStepData = {
  readonly policy: {
    readonly version: string;
    readonly reason: string;
    readonly emergency: { readonly reason: string } | null;
    readonly announcedAt: string | null;
    readonly effectiveAt: string | null;
  };
  /** Null for the first version. */
  readonly changes: readonly ToldChange[] | null;
  readonly notice: {
    readonly textsRead: number;
    readonly savedTextsRead: number;
    readonly toldAt: string;
    readonly acknowledgedAt: string | null;
    readonly acknowledgedBy: string | null;
  } | null;
  readonly ahead: { readonly days: number; readonly texts: readonly TextAtStakeData[] } | null;
};

/** A version that will hold: from when, what changes, and what of the seller's own it changes. */
export function VersionAhead({ step }: { step: CentreStepData }) {
  const { m: all, moment, count } = useWords();
  const m = all.policyCentre;
  const { policy, ahead, notice } = step;
  const { version, effectiveAt, reason, emergency } = policy;
  return (
    <article className="centre-ahead" id={`v${version}`}>
      <h3>
        {m.inDays(count(ahead?.days ?? 0), ahead?.days === 1)}
        {effectiveAt !== null && <span className="quiet small">{moment(effectiveAt)}</span>}
      </h3>
      <p>{m.versionWhy(version, reason)}</p>
      {emergency !== null && <p>{all.policy.emergency(emergency.reason)}</p>}
      <Changes step={step} />
      <h4>{m.yours}</h4>
      {ahead === null || ahead.texts.length === 0 ? (
        <p>{m.yoursNone(notice === null ? null : count(notice.textsRead))}</p>
      ) : (
        <ul className="centre-texts">
          {ahead.texts.map((text) => (
            <TextAtStake key={`${text.name} ${text.sent?.at} ${text.text}`} text={text} />
          ))}
        </ul>
      )}
      <Acknowledgement step={step} />
    </article>
  );
}

function TextAtStake({ text: { name, sent, text, before, after, findings } }: TextProps) {
  const { m: all, day } = useWords();
  const m = all.policyCentre;
  const marks = findings.flatMap(({ spans, outcome }) =>
    spans.map((span) => ({ ...span, outcome, number: null })),
  );
  return (
    <li>
      <p className="small">
        {sent === null ? (
          <a href={addresses.savedTexts}>{m.savedText(name ?? "")}</a>
        ) : (
          <a href={addresses.sellerThread(sent.threadId)}>{m.messageOf(day(sent.at))}</a>
        )}{" "}
        <span className="quiet">{m.moves(m.verdicts[before], m.verdicts[after])}</span>
      </p>
      <MarkedText text={text} marks={marks} />
      {findings.map(({ ruleId, message, suggestion }) => (
        <p key={ruleId} className="small">
          {message} {suggestion}
        </p>
      ))}
    </li>
  );
}

type TextProps = { readonly text: TextAtStakeData };

/** A version that holds or held, folded: its changes and who read of them. */
export function VersionPast({ step }: { step: CentreStepData }) {
  const { m: all, day } = useWords();
  const m = all.policyCentre;
  const { version, effectiveAt, reason } = step.policy;
  return (
    <details className="centre-rule" id={`v${version}`}>
      <summary>
        {m.version(version)}
        <span className="quiet small">
          {effectiveAt === null ? all.policy.first : m.since(day(effectiveAt))}
        </span>
      </summary>
      <p>{reason}</p>
      <Changes step={step} />
      <Acknowledgement step={step} />
    </details>
  );
}

function Changes({ step: { changes } }: { step: CentreStepData }) {
  const { m: all } = useWords();
  if (changes === null) return <p className="quiet">{all.policy.first}</p>;
  if (changes.length === 0) return <p className="quiet">{all.policy.nothing}</p>;
  return (
    <ul className="redline">
      {changes.map((change) => (
        <li key={change.sentence} className={`redline-${change.direction}`}>
          <span className="redline-direction">{all.operator.direction[change.direction]}</span>
          <span>
            <Change change={change} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who said when that they have read of a version, or the button to say so. */
function Acknowledgement({ step: { policy, notice } }: { step: CentreStepData }) {
  const { m: all, moment } = useWords();
  const m = all.policyCentre;
  if (notice === null) return null;
  const { acknowledgedAt, acknowledgedBy } = notice;
  if (acknowledgedAt !== null) {
    return (
      <p className="centre-read">
        {m.readBy(acknowledgedBy ?? "", moment(acknowledgedAt), policy.version)}
      </p>
    );
  }
  return (
    <form method="post" action={addresses.policyCentre}>
      <p className="quiet small">{m.toldOn(moment(notice.toldAt))}</p>
      <button type="submit" name="version" value={policy.version} className="button">
        {all.console.acknowledge}
      </button>
    </form>
  );
}
