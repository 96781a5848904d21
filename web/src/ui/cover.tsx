import type { ReactNode } from "react";
import { useWords } from "./speech.tsx";

/**
 * Something that nobody has to see unasked: it comes as the moderator chose, and shows itself at
 * the press of its own switch, or of `V` for the whole page. Works without script.
 */
export function Cover({ what, children }: { what: "picture" | "text"; children: ReactNode }) {
  const m = useWords().m.queues;
  return (
    <div className={`cover cover-${what}`}>
      <label className="cover-lift">
        <input type="checkbox" data-cover />
        {m.uncover[what]}
      </label>
      <div className="covered">{children}</div>
    </div>
  );
}

/** Shows all that is covered on the page, or covers it again, by one key; only script can. */
export function LiftAll() {
  const m = useWords().m.queues;
  return (
    <button type="button" className="link lift-all" data-key="v" data-lift aria-keyshortcuts="V">
      {m.liftAll}
    </button>
  );
}
