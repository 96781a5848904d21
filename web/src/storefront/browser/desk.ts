/**
 * What the desk gains from script: keys for everything, and what colleagues change, as they change
 * it. Every page works without it.
 */
import { fallSilent, listen } from "./desk-live.ts";
import { fetchNeighbours, forgetAhead, step, stepWith } from "./desk-steps.ts";

const keysOff = "candor-desk-keys-off";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
  if (event.key !== "." && localStorage.getItem(keysOff) !== null) return;
  const done = press(event.key.toLowerCase());
  if (done) event.preventDefault();
});

function press(key: string): boolean {
  if (key === "j") return stepBy(1);
  if (key === "k") return stepBy(-1);
  if (key === "/") return focusOn(document.querySelector<HTMLElement>("[data-find]"));
  if (key === ".") {
    document.querySelector<HTMLElement>("#keys")?.togglePopover();
    return true;
  }
  const button = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (button === null) return false;
  const missing = (button.dataset.needs ?? "")
    .split(" ")
    .map((id) => document.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(id)}"]`))
    .find((field) => field?.value.trim() === "");
  if (missing != null) return focusOn(missing);
  button.click();
  return true;
}

/** To the next or the one before: in a list by focus, on one case by its link. */
function stepBy(by: 1 | -1): boolean {
  const toward = by === 1 ? "[data-next]" : "[data-previous]";
  if (document.querySelector("[data-next], [data-previous]") !== null) {
    step(() => document.querySelector<HTMLAnchorElement>(toward));
    return true;
  }
  const items = [...document.querySelectorAll<HTMLElement>("main [data-open]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  return focusOn(items[at < 0 ? (by === 1 ? 0 : items.length - 1) : at + by] ?? null);
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return element !== null;
}

function isWriting(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null
  );
}

/** Once for each page of the desk that is shown. */
function arrive(): void {
  // Where no script runs no key works, so the list of keys stays away.
  for (const button of document.querySelectorAll<HTMLElement>("[data-keys]")) button.hidden = false;
  const keysSwitch = document.querySelector<HTMLInputElement>("#keys-on");
  if (keysSwitch !== null) keysSwitch.checked = localStorage.getItem(keysOff) === null;
  listen(forgetAhead);
  fetchNeighbours();
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.id !== "keys-on") return;
  if (target.checked) localStorage.removeItem(keysOff);
  else localStorage.setItem(keysOff, "1");
});
document.addEventListener("visibilitychange", () => listen(forgetAhead));
addEventListener("pagehide", fallSilent);
addEventListener("pageshow", (event) => {
  if (event.persisted) listen(forgetAhead);
});
stepWith(arrive);
arrive();
