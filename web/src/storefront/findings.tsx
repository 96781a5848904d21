import { MarkedText } from "../ui/marked-text.tsx";
import type { Mark } from "../ui/marks.ts";
import { ReasonParts } from "../ui/reason.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { Finding } from "./shapes.ts";

/** A text of a review, by field, with the words that each finding points at. */
export function MarkedReview(props: {
  title: string | null;
  body: string | null;
  findings: readonly Finding[];
}) {
  const { m } = useWords();
  const { title, body, findings } = props;
  return (
    <figure className="marked-review" aria-label={m.writing.marked}>
      {title !== null && title !== "" && (
        <div className="marked-title">
          <MarkedText text={title} marks={marksOf(findings, "title")} />
        </div>
      )}
      {body !== null && body !== "" && <MarkedText text={body} marks={marksOf(findings, "body")} />}
    </figure>
  );
}

/** Each finding as an open reason, numbered like its mark in the text. */
export function FindingList(props: {
  findings: readonly Finding[];
  disagree?: string;
  /** What each outcome means where it is not about a review. */
  outcomes?: Readonly<Record<Finding["outcome"], string>>;
}) {
  const { m } = useWords();
  return (
    <ol className="findings">
      {props.findings.map((finding, at) => (
        <li
          key={`${finding.ruleId}-${finding.field ?? ""}-${finding.attachment ?? ""}`}
          className={`finding finding-${finding.outcome}`}
        >
          <p className="finding-title">
            <span className="finding-number" aria-hidden="true">
              {at + 1}
            </span>
            {(props.outcomes ?? m.writing.outcome)[finding.outcome]}
          </p>
          {finding.attachment !== undefined && <p>{m.threads.onFile(finding.attachment)}</p>}
          <ReasonParts
            reason={{
              what: finding.message,
              because: {
                title: finding.title ?? finding.ruleId,
                clause: finding.clause,
                policyVersion: finding.policyVersion,
                precedents: addresses.precedentsOf(finding.ruleId),
              },
              words: quotesOf(finding),
              instead: finding.suggestion,
              disagree: props.disagree,
            }}
          />
        </li>
      ))}
    </ol>
  );
}

/** The marks of one field, numbered by their finding. */
function marksOf(findings: readonly Finding[], field: "title" | "body"): Mark[] {
  return findings.flatMap((finding, at) =>
    (finding.field ?? "body") === field
      ? finding.spans.map((span) => ({ ...span, outcome: finding.outcome, number: at + 1 }))
      : [],
  );
}

const quotesOf = (finding: Finding) => (finding.quote === "" ? [] : [finding.quote]);
