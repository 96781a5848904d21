import { MarkedText } from "../ui/marked-text.tsx";
import { useWords } from "../ui/speech.tsx";
import { FindingList } from "./findings.tsx";
import type { Finding, Frame } from "./shapes.ts";
import type { FailedMessage } from "./thread-shapes.ts";
import { ProblemNotice } from "./write-page.tsx";

/** The marks of findings in their text, numbered as the list under it is. */
export const marksOf = (findings: readonly Finding[]) =>
  findings.flatMap((finding, at) =>
    finding.spans.map((span) => ({ ...span, outcome: finding.outcome, number: at + 1 })),
  );

/** What a refusal found in the words themselves, not in a file beside them. */
export const findingsInText = (failed: FailedMessage | null) =>
  (failed?.findings ?? []).filter(({ attachment }) => attachment === undefined);

/** What was refused: the words with their marks, and each rule's reason under them. */
export function Failed(props: {
  frame: Frame;
  failed: FailedMessage;
  /** Where the field that follows shows its words marked, with the reasons beside it. */
  marksFollow?: boolean;
  /** Where a seller sends other words, and as which type. */
  resend?: { action: string; type: string | null };
}) {
  const { frame, failed, resend, marksFollow = false } = props;
  const { threads } = useWords().m;
  const here = marksFollow
    ? failed.findings.filter(({ attachment }) => attachment !== undefined)
    : failed.findings;
  return (
    <section aria-label={threads.findings}>
      <ProblemNotice problem={failed.problem} frame={frame} />
      {!marksFollow && here.length > 0 && (
        <MarkedText text={failed.text} marks={marksOf(failed.findings)} />
      )}
      {here.length > 0 && <FindingList findings={here} outcomes={threads.outcome} />}
      {failed.rewrite !== null && resend !== undefined && (
        <Rewrite words={failed.rewrite} {...resend} />
      )}
    </section>
  );
}

/** Words that pass, to be sent with one press. */
function Rewrite(props: { words: string; action: string; type: string | null }) {
  const { console } = useWords().m;
  return (
    <form method="post" action={props.action} encType="multipart/form-data" className="rewrite">
      <h2>{console.rewrite}</h2>
      <p className="writing review-words" dir="auto">
        {props.words}
      </p>
      <input type="hidden" name="text" value={props.words} />
      {props.type !== null && <input type="hidden" name="type" value={props.type} />}
      <button type="submit" name="act" value="send" className="button button-plain">
        {console.sendRewrite}
      </button>
    </form>
  );
}
