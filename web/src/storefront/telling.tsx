import { limits } from "@candor/core/kernel/limits.ts";
import { Notice } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";

/** Where either side reports a conversation, folded away until it is needed. */
export function Telling({ action, reported }: { action: string; reported: boolean }) {
  const { telling } = useWords().m;
  if (reported) {
    return (
      <div id="report">
        <Notice tone="go" title={telling.taken} />
      </div>
    );
  }
  return (
    <details id="report">
      <summary>{telling.title}</summary>
      <form method="post" action={action} className="decision">
        <p className="quiet">{telling.lead}</p>
        <p className="field">
          <label htmlFor="why">{telling.why}</label>
          <select id="why" name="reason" required>
            {Object.entries(telling.reason).map(([reason, text]) => (
              <option key={reason} value={reason}>
                {text}
              </option>
            ))}
          </select>
        </p>
        <p className="field">
          <label htmlFor="note">{telling.note}</label>
          <textarea id="note" name="note" rows={3} required maxLength={limits.reportNoteCharsMax} />
        </p>
        <button type="submit" name="act" value="report" className="button button-plain">
          {telling.send}
        </button>
      </form>
    </details>
  );
}
