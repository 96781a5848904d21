/**
 * What the desk gains from script: keys for everything, and what colleagues change, as they change
 * it. Every page works without it.
 */
const keysOff = "candor-desk-keys-off";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
  if (event.key !== "." && localStorage.getItem(keysOff) !== null) return;
  const done = press(event.key.toLowerCase());
  if (done) event.preventDefault();
});

// Where no script runs no key works, so the list of keys stays away.
for (const button of document.querySelectorAll<HTMLElement>("[data-keys]")) button.hidden = false;

const keysSwitch = document.querySelector<HTMLInputElement>("#keys-on");
if (keysSwitch !== null) {
  keysSwitch.checked = localStorage.getItem(keysOff) === null;
  keysSwitch.addEventListener("change", () => {
    if (keysSwitch.checked) localStorage.removeItem(keysOff);
    else localStorage.setItem(keysOff, "1");
  });
}

function press(key: string): boolean {
  if (key === "j") return step(1);
  if (key === "k") return step(-1);
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
function step(by: 1 | -1): boolean {
  const items = [...document.querySelectorAll<HTMLElement>("main [data-open]")];
  const link = document.querySelector<HTMLElement>(by === 1 ? "[data-next]" : "[data-previous]");
  if (link !== null) {
    link.click();
    return true;
  }
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

// A page in the background holds no connection: it says again what it shows when it is looked at.
let source: EventSource | null = null;
function listen(): void {
  source?.close();
  source = null;
  if (document.hidden) return;
  const shown = [...document.querySelectorAll<HTMLElement>("[data-live]")];
  if (shown.length === 0) return;
  const marks = [...new Set(shown.map((part) => part.dataset.live ?? ""))].join(",");
  source = new EventSource(`/desk/events?shown=${encodeURIComponent(marks)}`);
  source.addEventListener("changed", () => void renew());
}
listen();
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", (event) => {
  if (event.persisted) listen();
});

/** Puts the server's own parts in place of those that changed; what is being written stays. */
async function renew(): Promise<void> {
  const answer = await fetch(location.pathname + location.search, {
    headers: { accept: "text/html" },
  });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const held = document.activeElement?.id ?? "";
  for (const part of document.querySelectorAll("[data-renew]")) {
    const name = part.getAttribute("data-renew") ?? "";
    const now = fresh.querySelector(`[data-renew="${CSS.escape(name)}"]`);
    if (now !== null) part.replaceWith(document.adoptNode(now));
  }
  if (held !== "") document.getElementById(held)?.focus();
  const form = document.querySelector<HTMLFormElement>("form[data-version]");
  const version = fresh.querySelector<HTMLFormElement>("form[data-version]")?.dataset.version;
  const stale = document.querySelector<HTMLElement>("[data-stale]");
  if (form === null || stale === null || form.dataset.version === version) return;
  stale.hidden = false;
}
