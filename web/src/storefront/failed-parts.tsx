import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { problemWords } from "./problem-words.ts";
import type { Frame, Problem } from "./shapes.ts";

/** What could not be shown, what to do, and the ways onward. */
export function FailedParts(props: {
  frame: Frame;
  problem: Problem;
  requestId: string;
  /** The heading of the page itself, where it is about nothing else. */
  isPage?: boolean;
}) {
  const { m } = useWords();
  const { frame, problem } = props;
  const { title, remedy } = problemWords(problem, frame.locale);
  return (
    <div className="failed">
      {props.isPage === true ? <h1>{title}</h1> : <h3 className="failed-title">{title}</h3>}
      <p className="lead">{remedy}</p>
      <p className="failed-ways">
        {problem.code === "forbidden" && (
          <a className="button" href={addresses.signInFor(frame.address)}>
            {m.frame.signIn}
          </a>
        )}
        <a className="button button-plain" href={addresses.shop}>
          {m.failed.back}
        </a>
      </p>
      <p className="quiet small">{m.failed.requestId(props.requestId)}</p>
    </div>
  );
}
