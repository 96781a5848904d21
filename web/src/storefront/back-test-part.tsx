import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import type { OperatorPolicyData } from "./operator-shapes.ts";

type Run = NonNullable<OperatorPolicyData["backTest"]>;

/** What a version would have done to the texts on record, while it is judged and after. */
export function BackTestPart(props: { from: string; to: string; run: Run | null }) {
  const { from, to, run } = props;
  const { m, count } = useWords();
  const words = m.operator;
  const own = addresses.operatorPolicy(to);
  const isRunning = run?.status === "running";
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{words.happened}</h2>
      {run === null ? (
        <p className="quiet">{words.happenedHint}</p>
      ) : (
        <>
          <p>
            <progress max={run.textsInAll} value={run.textsRead} aria-labelledby="happened" />{" "}
            {words.progress(count(run.textsRead), count(run.textsInAll))}
          </p>
          {!isRunning && <Outcome run={run} />}
        </>
      )}
      <form method="post" action={own} className="door-acts">
        <input type="hidden" name="from" value={from} />
        {isRunning ? (
          <>
            <a className="button" href={`${own}#happened`}>
              {words.again}
            </a>
            <input type="hidden" name="backTestId" value={run.backTestId} />
            <button type="submit" name="act" value="stop-test" className="button button-plain">
              {words.stop}
            </button>
          </>
        ) : (
          <button type="submit" name="act" value="test" className="button">
            {words.test}
          </button>
        )}
      </form>
    </section>
  );
}

function Outcome({ run }: { run: Run }) {
  const { m, count } = useWords();
  const words = m.operator;
  const moved = Object.entries(run.outcomes);
  if (moved.length === 0 && run.rules.length === 0) return <p>{words.unchanged}</p>;
  return (
    <>
      {moved.length > 0 && (
        <table className="lines">
          <caption>{words.outcomes}</caption>
          <tbody>
            {moved.map(([step, texts]) => (
              <tr key={step}>
                <th scope="row">{stepIn(step, words.outcome)}</th>
                <td className="number">{count(texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {run.rules.map((rule) => (
        <Effect key={rule.ruleId} rule={rule} />
      ))}
    </>
  );
}

/** `allow > hold` as words. */
function stepIn(step: string, outcome: Readonly<Record<string, string>>): string {
  return step
    .split(" > ")
    .map((one) => outcome[one] ?? one)
    .join(" → ");
}

function Effect({ rule }: { rule: Run["rules"][number] }) {
  const { m, count } = useWords();
  const words = m.operator;
  return (
    <details className="prose">
      <summary>
        {rule.ruleId}: {count(rule.gained)} {words.gained}, {count(rule.lost)} {words.lost},{" "}
        {count(rule.moved)} {words.moved}
      </summary>
      <h3>{words.samples}</h3>
      <ul className="prose">
        {rule.samples.map(({ id, quote, before, after }) => (
          <li key={`${id} ${quote}`}>
            <q className="writing" dir="auto">
              {quote}
            </q>{" "}
            <span className="quiet">{stepIn(`${before} > ${after}`, words.outcome)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
