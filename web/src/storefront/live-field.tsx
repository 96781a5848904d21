import type { ReactNode } from "react";
import { useWords } from "../ui/speech.tsx";

/** A field whose words are judged while they are written: marked in place, explained under it. */
export function LiveField({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <div className="grow">{children}</div>
      <div className="live" data-live={name} aria-live="polite" />
    </>
  );
}

/** The words that the live findings need, for the script to copy. */
export function LiveTemplates() {
  const { m } = useWords();
  return (
    <template data-live-words>
      {(["warn", "hold", "refuse"] as const).map((outcome) => (
        <span key={outcome} data-outcome={outcome}>
          {m.writing.outcome[outcome]}
        </span>
      ))}
      <span data-instead>{m.writing.instead}</span>
    </template>
  );
}
