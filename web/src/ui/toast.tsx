import { useWords } from "./speech.tsx";

/** What was just done, and how to take it back. */
export type ToastFacts = {
  readonly title: string;
  /** This page without the message: where closing it leads when no script runs. */
  readonly close: string;
  /** The form that takes it back; left out where nothing can. */
  readonly undo?: {
    readonly action: string;
    readonly fields: Readonly<Record<string, string | number>>;
  };
};

/**
 * Says once what was done, over the page, with the way back beside it. It stays until it is closed
 * or the page is left: nobody has to be quick. `Z` takes back where the desk's keys work.
 */
export function Toast({ title, close, undo }: ToastFacts) {
  const { m } = useWords();
  return (
    <div className="toast" role="status" data-toast>
      <strong>{title}</strong>
      {undo !== undefined && (
        <form method="post" action={undo.action}>
          {Object.entries(undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="button button-small" data-key="z" aria-keyshortcuts="Z">
            {m.toast.undo}
          </button>
        </form>
      )}
      <a className="toast-close" href={close} data-toast-close>
        <span className="only-heard">{m.reason.close}</span>
        <span aria-hidden="true">×</span>
      </a>
    </div>
  );
}
