import type { Precedent } from "@candor/core/contract/schemas/policies.ts";
import type { z } from "zod";
import { messagesOf } from "../ui/messages/messages.ts";
import { Empty } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import type { Frame } from "./shapes.ts";

/** Decisions of one month that are alike. */
export type PrecedentData = z.input<typeof Precedent>;

/** What the register of precedents shows. */
export type PrecedentsPageData = {
  readonly precedents: readonly PrecedentData[];
  /** The rule that was asked for; null for all of them. */
  readonly asked: { readonly ruleId: string; readonly rule: string } | null;
};

/** What was decided under each rule, and what appeals made of it: nobody is named. */
export function precedentsPage(frame: Frame, { precedents, asked }: PrecedentsPageData): string {
  const m = messagesOf(frame.locale).policy;
  return renderPage(frame, {
    title: m.precedents,
    canonical: addresses.precedents,
    indexed: asked === null,
    layout: "reading",
    body: (
      <>
        <h1>{asked === null ? m.precedents : m.precedentsOf(asked.rule)}</h1>
        <p className="lead">{m.precedentsLead}</p>
        <p>
          <a href={addresses.policy}>{m.title}</a>{" "}
          {asked !== null && <a href={addresses.precedents}>{m.precedentsAll}</a>}
        </p>
        {precedents.length === 0 && <Empty title={m.noPrecedents}>{null}</Empty>}
        {rulesOf(precedents).map(([ruleId, lines]) => (
          <RuleRegister key={ruleId} ruleId={ruleId} lines={lines} />
        ))}
      </>
    ),
  });
}

/** Each rule with how much was decided under it, as a way into the register. */
export function PrecedentTally({ precedents }: Pick<PrecedentsPageData, "precedents">) {
  const m = useWords().m.policy;
  return (
    <ul>
      {rulesOf(precedents).map(([ruleId, lines]) => (
        <li key={ruleId}>
          <a href={addresses.precedentsOf(ruleId)}>{lines[0]?.rule}</a> {tallyIn(m, lines)}
        </li>
      ))}
    </ul>
  );
}

function RuleRegister(props: { ruleId: string; lines: readonly PrecedentData[] }) {
  const { ruleId, lines } = props;
  const { m, count } = useWords();
  const { policy, measures } = m;
  const kinds: Readonly<Record<string, string>> = measures.kinds;
  const subjects: Readonly<Record<string, string>> = policy.about;
  return (
    <section aria-labelledby={`rule-${ruleId}`} className="prose">
      <h2 id={`rule-${ruleId}`}>{lines[0]?.rule}</h2>
      <p className="quiet">
        {ruleId}. {tallyIn(policy, lines)}
      </p>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{policy.month}</th>
            <th scope="col">{policy.decided}</th>
            <th scope="col">{policy.onAppeal}</th>
            <th scope="col" className="number">
              {policy.decisions}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ month, policyVersion, about, measures: done, outcome, decisions }) => (
            <tr key={[month, policyVersion, about, done.join(), outcome].join(" ")}>
              <td>
                {month} <span className="quiet">({policyVersion})</span>
              </td>
              <td>
                {subjects[about] ?? about}
                {done.length > 0 && `: ${done.map((kind) => kinds[kind] ?? kind).join(", ")}`}
              </td>
              <td>{policy.appealed[outcome]}</td>
              <td className="number">{count(decisions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The lines by rule, rules in the order in which they first stand. */
function rulesOf(precedents: readonly PrecedentData[]) {
  return [...Map.groupBy(precedents, ({ ruleId }) => ruleId)];
}

type PolicyWords = ReturnType<typeof useWords>["m"]["policy"];

function tallyIn(words: PolicyWords, lines: readonly PrecedentData[]): string {
  const sum = (of: readonly PrecedentData[]) =>
    of.reduce((total, { decisions }) => total + decisions, 0);
  const changed = lines.filter(({ outcome }) => outcome === "reversed" || outcome === "partly");
  return words.tally(sum(lines), sum(changed));
}
