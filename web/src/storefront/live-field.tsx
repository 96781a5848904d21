import type { ReactNode } from "react";
import { MarkedText } from "../ui/marked-text.tsx";
import { useWords } from "../ui/speech.tsx";
import { FindingList } from "./findings.tsx";
import type { Finding } from "./shapes.ts";

/** What each outcome is called where the words become a review. */
type Outcomes = Readonly<Record<Finding["outcome"], string>>;

/**
 * A field whose words are judged while they are written: marked in place, explained beside it. What
 * was found before the page came stands there at once, also without script.
 */
export function LiveField(props: {
  name: string;
  text?: string;
  findings?: readonly Finding[];
  children: ReactNode;
}) {
  const { m } = useWords();
  const { name, text = "", findings = [], children } = props;
  const marks = findings.flatMap(({ spans, outcome }) =>
    spans.map((span) => ({ ...span, outcome, number: null })),
  );
  return (
    <>
      <div className="grow">
        {findings.length > 0 && (
          <div className="echo" aria-hidden="true">
            <MarkedText text={text} marks={marks} />
          </div>
        )}
        {children}
      </div>
      <div className="live" data-live={name} data-shown={shownOf(findings)} aria-live="polite">
        {findings.length > 0 && <FindingList findings={findings} outcomes={m.threads.outcome} />}
      </div>
    </>
  );
}

/** By what the script sees that it finds the same, and leaves what is said as it is. */
const shownOf = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, quote }) => ruleId + quote).join("\n") || undefined;

/** The words that the live findings need, for the script to copy. */
export function LiveTemplates({ outcomes }: { outcomes?: Outcomes }) {
  const { m } = useWords();
  return (
    <template data-live-words>
      {(["warn", "hold", "refuse"] as const).map((outcome) => (
        <span key={outcome} data-outcome={outcome}>
          {(outcomes ?? m.writing.outcome)[outcome]}
        </span>
      ))}
      <span data-instead>{m.writing.instead}</span>
    </template>
  );
}
