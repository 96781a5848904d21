import { useWords } from "../ui/speech.tsx";
import type { Frame } from "./shapes.ts";

/**
 * Pages of work have keys; what shoppers read has but one, for the reason. What answers a form at
 * work has no address of its own.
 */
export const hasKeys = ({ visitor, address }: Frame): boolean =>
  visitor !== null &&
  visitor.role !== "customer" &&
  /^\/(?:$|(?:desk|seller|operator|statements|appeals)(?![^/?]))/.test(address);

/** Opens the list of keys. Where no script runs no key works, so it is not shown. */
export function KeysButton() {
  const m = useWords().m.keys;
  return (
    <button
      type="button"
      className="link keys-open"
      data-keys
      aria-haspopup="dialog"
      aria-keyshortcuts="?"
    >
      {m.title}
    </button>
  );
}

/**
 * All keys of the page that is shown, over it. What a button of the page does by its own key is
 * told by that button; who types by speech can turn all of them off.
 */
export function KeyHelp() {
  const m = useWords().m.keys;
  return (
    <dialog id="keys" className="keys-card" aria-labelledby="keys-title" closedby="any">
      <h2 id="keys-title">{m.title}</h2>
      <p className="quiet">{m.lead}</p>
      <KeyLines />
      <label className="pick">
        <input type="checkbox" id="keys-on" defaultChecked />
        {m.on}
      </label>
      <form method="dialog">
        <button type="submit" className="button button-plain">
          {m.close}
        </button>
      </form>
    </dialog>
  );
}

/** The lines that every work page may have; one shows where the page has what it needs. */
export function KeyLines({ all = false }: { all?: boolean }) {
  const m = useWords().m.keys;
  const lines = [
    { keys: ["J", "K"], what: m.steps, needs: "[data-next], [data-previous]" },
    { keys: ["J", "K"], what: m.lines, needs: "main [data-open]" },
    { keys: ["/"], what: m.find, needs: "[data-find]" },
    { keys: ["?"], what: m.reason, needs: "[data-reason]" },
    { keys: ["?", "."], what: m.help },
    { keys: ["Esc"], what: m.away },
  ];
  return (
    <table className="key-lines">
      <tbody>
        {lines.map(({ keys, what, needs }) => (
          <tr key={what} data-needs={all ? undefined : needs}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
