import type { ReactNode } from "react";
import { useWords } from "./speech.tsx";

/** Why something is as it is. The same five parts in the same order on every face. */
export type ReasonFacts = {
  /** What was decided, one sentence. */
  readonly what: string;
  readonly because: {
    readonly title: string;
    readonly clause?: string | undefined;
    readonly policyVersion?: string | undefined;
    readonly formula?: string | undefined;
    /** The page that says how the rule was applied before. */
    readonly precedents?: string | undefined;
  };
  /** The words it is about, or the facts it rests on. */
  readonly words?: readonly string[];
  readonly facts?: readonly string[];
  /** What to do instead. */
  readonly instead?: string | undefined;
  /** Where to disagree. */
  readonly disagree?: string | undefined;
  /** The page that says all of it. */
  readonly more?: { readonly label: string; readonly href: string };
};

/**
 * Words that carry the thin underline. Pressing them, or `?` near them, opens the card of that id;
 * many words may share one card. Works without script: the browser opens it.
 */
export function ReasonWord({ card, children }: { card: string; children: ReactNode }) {
  return (
    <button type="button" className="reason-word" popoverTarget={card} data-reason>
      {children}
    </button>
  );
}

/** The card behind words; stands once on a page, outside of paragraphs. */
export function ReasonCard({ id, reason }: { id: string; reason: ReasonFacts }) {
  const { m } = useWords();
  return (
    <section id={id} className="reason-card" popover="auto" aria-label={m.reason.label}>
      <ReasonParts reason={reason} />
      {reason.more !== undefined && (
        <a className="reason-more" href={reason.more.href}>
          {reason.more.label}
        </a>
      )}
      <button
        type="button"
        className="reason-close"
        popoverTarget={id}
        popoverTargetAction="hide"
        aria-label={m.reason.close}
      >
        <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}

/** The same parts laid open in the page, where the reason is what the reader came for. */
export function ReasonParts({ reason }: { reason: ReasonFacts }) {
  const { m } = useWords();
  const { because, words = [], facts = [] } = reason;
  const source = [
    because.clause,
    because.policyVersion && m.reason.policy(because.policyVersion),
    because.formula && m.reason.formula(because.formula),
  ];
  return (
    <dl className="reason-parts">
      <Part name={m.reason.what}>
        <span className="reason-what">{reason.what}</span>
      </Part>
      <Part name={m.reason.because}>
        {because.title}
        {because.precedents !== undefined && (
          <>
            {" "}
            <a className="quiet" href={because.precedents}>
              {m.reason.precedents}
            </a>
          </>
        )}
        {source.some(Boolean) && (
          <span className="quiet reason-source">{source.filter(Boolean).join(" · ")}</span>
        )}
      </Part>
      {words.length > 0 && (
        <Part name={m.reason.words}>
          {words.map((quote) => (
            <q key={quote} className="reason-quote">
              {quote}
            </q>
          ))}
        </Part>
      )}
      {facts.length > 0 && (
        <Part name={m.reason.facts}>
          {facts.map((fact) => (
            <span key={fact} className="reason-fact">
              {fact}
            </span>
          ))}
        </Part>
      )}
      {reason.instead !== undefined && <Part name={m.reason.instead}>{reason.instead}</Part>}
      {reason.disagree !== undefined && <Part name={m.reason.disagree}>{reason.disagree}</Part>}
    </dl>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="reason-part">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
