import type { ReactNode } from "react";

/** One part of a sentence that can be chosen, with what it can become. */
export type Choice = {
  readonly id: string;
  /** What the choice is about, for those who hear the page: "Stars". */
  readonly label: string;
  readonly options: readonly {
    readonly label: string;
    /** What the option means, where that is not plain. */
    readonly meaning?: string;
    readonly href: string;
    readonly chosen: boolean;
  }[];
};

/**
 * A choice inside a sentence: its present value as a word that opens the others, all of them
 * links, so that it works without script and every state has an address.
 */
export function SentenceChoice({ choice }: { choice: Choice }) {
  const chosen = choice.options.find((option) => option.chosen) ?? choice.options[0];
  return (
    <>
      <button
        type="button"
        className="choice"
        popoverTarget={choice.id}
        aria-label={`${choice.label}: ${chosen?.label ?? ""}`}
      >
        {chosen?.label}
      </button>
      <span id={choice.id} popover="auto" className="choice-menu">
        <span className="choice-label">{choice.label}</span>
        {choice.options.map((option) => (
          <a
            key={option.href}
            href={option.href}
            className="choice-option"
            aria-current={option.chosen ? "true" : undefined}
          >
            {option.label}
            {option.meaning !== undefined && (
              <span className="choice-meaning">{option.meaning}</span>
            )}
          </a>
        ))}
      </span>
    </>
  );
}

/** Fills the gaps of a sentence such as `Reviews {stars} {from}.` with parts. */
export function fillSentence(pattern: string, parts: Readonly<Record<string, ReactNode>>) {
  return pattern.split(/\{(\w+)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece;
    return <span key={piece}>{parts[piece]}</span>;
  });
}
