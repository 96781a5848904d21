import type { ReactNode } from "react";
import { useWords } from "./speech.tsx";

/** Something the reader has to know now: what, and what to do. */
export function Notice(props: {
  tone: "plain" | "stop" | "go";
  title: string;
  children?: ReactNode;
}) {
  const urgent = props.tone === "stop";
  return (
    <div className={`notice notice-${props.tone}`} role={urgent ? "alert" : "status"}>
      <strong className="notice-title">{props.title}</strong>
      {props.children !== undefined && <div className="notice-body">{props.children}</div>}
    </div>
  );
}

/** A place with nothing in it: says why, and offers the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Where the page stands: links from the wide to the narrow. */
export function Trail({ steps }: { steps: readonly { label: string; href: string }[] }) {
  const { m } = useWords();
  return (
    <nav className="trail" aria-label={m.frame.trail}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Onward through a keyset list; back to its start is always one step. */
export function Pages({ first, next }: { first: string | null; next: string | null }) {
  const { m } = useWords();
  if (first === null && next === null) return null;
  return (
    <nav className="pages" aria-label={m.pages.label}>
      {first !== null && (
        <a className="button button-plain" href={first}>
          {m.pages.first}
        </a>
      )}
      {next !== null && (
        <a className="button button-plain" href={next} rel="next">
          {m.pages.next}
        </a>
      )}
    </nav>
  );
}

/** One labelled field; what is wrong with it stands under it and is read with it. */
export function Field(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  optional?: boolean;
  children: ReactNode;
}) {
  const { m } = useWords();
  return (
    <div className="field">
      <label htmlFor={props.id}>
        {props.label}
        {props.optional === true && <span className="quiet"> {m.field.optional}</span>}
      </label>
      {props.hint !== undefined && (
        <div id={`${props.id}-hint`} className="field-hint">
          {props.hint}
        </div>
      )}
      {props.children}
      {props.problem !== undefined && (
        <div id={`${props.id}-problem`} className="field-problem">
          {props.problem}
        </div>
      )}
    </div>
  );
}
