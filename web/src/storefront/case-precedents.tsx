import type { CaseFile } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";

/** How the like of a case was decided before, and where the public register has more of it. */
export function Precedents({ file }: { file: z.input<typeof CaseFile> }) {
  const { m: all, day } = useWords();
  const { cases: m, measures, policy } = all;
  const kinds: Readonly<Record<string, string>> = measures.kinds;
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">{m.similarTitle}</h2>
      {file.similar.length === 0 && <p className="quiet">{m.similarNone}</p>}
      <ul>
        {file.similar.map((other) => (
          <li key={other.caseId}>
            <a href={addresses.case(other.caseId)}>{other.sentence}</a>
            <p>
              {`${day(other.decidedAt)}: ${m.answers[other.outcome]}`}
              {other.measures.length > 0 &&
                `, ${other.measures.map((kind) => kinds[kind] ?? kind).join(", ")}`}
              {other.appeal !== null && (
                <>
                  {". "}
                  <strong>{policy.appealed[other.appeal]}</strong>
                </>
              )}
            </p>
            <p className="quiet">{other.reason}</p>
          </li>
        ))}
      </ul>
      {file.precedents.map(({ ruleId, rule }) => (
        <p key={ruleId}>
          <a href={addresses.precedentsOf(ruleId)}>{policy.precedentsOf(rule)}</a>
        </p>
      ))}
    </section>
  );
}
