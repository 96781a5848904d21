import { messagesOf } from "../ui/messages/messages.ts";
import { useWords } from "../ui/speech.tsx";
import { addresses } from "./addresses.ts";
import { renderPage } from "./frame.tsx";
import { Change, type ToldChange } from "./policy-words.tsx";
import { type PrecedentData, PrecedentTally } from "./precedents-page.tsx";
import type { Frame } from "./shapes.ts";

/** A version of the policy with what it changes from the one before it. */
export type PolicyStepData = {
  readonly version: string;
  readonly status: "announced" | "in_force" | "superseded";
  readonly reason: string;
  readonly emergency: string | null;
  readonly announcedAt: string | null;
  readonly effectiveAt: string | null;
  /** Null for the first version. */
  readonly changes: readonly ToldChange[] | null;
};

/** What the page of the policy shows. */
type PolicyPageData = {
  readonly steps: readonly PolicyStepData[];
  readonly precedents: readonly PrecedentData[];
};

/** The public history of the policy: what held, holds and will hold, and what changed, in words. */
export function policyPage(frame: Frame, data: PolicyPageData): string {
  return renderPage(frame, {
    title: messagesOf(frame.locale).policy.title,
    canonical: addresses.policy,
    indexed: true,
    layout: "reading",
    body: <History frame={frame} {...data} />,
  });
}

function History({ frame, steps, precedents }: PolicyPageData & { frame: Frame }) {
  const { policy } = useWords().m;
  return (
    <>
      <h1>{policy.title}</h1>
      <p className="lead">{policy.lead(frame.marketplace.name)}</p>
      <p>
        <a href="/v1/policy/feed.atom">{policy.feed}</a>{" "}
        <a href="/v1/policy/changes.ics">{policy.calendar}</a>
      </p>
      <div className="prose">
        {steps.map((step) => (
          <Version key={step.version} step={step} />
        ))}
      </div>
      <Precedents precedents={precedents} />
    </>
  );
}

function Version({ step }: { step: PolicyStepData }) {
  const { policy } = useWords().m;
  const { version, status, reason, emergency, effectiveAt, announcedAt, changes } = step;
  return (
    <section aria-labelledby={`v${version}`}>
      <h2 id={`v${version}`}>{policy.version(version, policy.status[status])}</h2>
      {effectiveAt !== null && <p>{policy.holdsFrom(day(effectiveAt))}</p>}
      {announcedAt !== null && <p>{policy.announcedOn(day(announcedAt))}</p>}
      <p>{reason}</p>
      {emergency !== null && <p>{policy.emergency(emergency)}</p>}
      {changes === null && <p>{policy.first}</p>}
      {changes?.length === 0 && <p>{policy.nothing}</p>}
      {changes !== null && changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change.sentence}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was decided under each rule: nobody is named, and no day leads to anybody. */
function Precedents({ precedents }: Pick<PolicyPageData, "precedents">) {
  const { policy } = useWords().m;
  return (
    <section aria-labelledby="precedents" className="prose">
      <h2 id="precedents">{policy.precedents}</h2>
      <p className="quiet">
        {precedents.length === 0 ? policy.noPrecedents : policy.precedentsLead}
      </p>
      <PrecedentTally precedents={precedents} />
    </section>
  );
}

const day = (iso: string) => iso.slice(0, 10);
