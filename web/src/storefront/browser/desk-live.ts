/**
 * What changes while it is looked at, such as by a colleague: the page says what it shows, and puts
 * the server's own parts in place of those that changed. What is being written stays.
 */
let source: EventSource | null = null;

/** Says what the page shows and hears of its changes, unless the page is in the background. */
export function listen(heard: () => void): void {
  source?.close();
  source = null;
  if (document.hidden) return;
  const shown = [...document.querySelectorAll<HTMLElement>("[data-live]")];
  if (shown.length === 0) return;
  const marks = [...new Set(shown.map((part) => part.dataset.live ?? ""))].join(",");
  const at = shown.find((part) => part.dataset.events)?.dataset.events ?? "/desk/events";
  source = new EventSource(`${at}?shown=${encodeURIComponent(marks)}`);
  source.addEventListener("changed", () => {
    heard();
    void renew();
  });
}

/** Listens no more. */
export function fallSilent(): void {
  source?.close();
  source = null;
}

async function renew(): Promise<void> {
  const address = location.href;
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  // Whoever went on meanwhile sees another page.
  if (location.href !== address) return;
  const held = document.activeElement?.id ?? "";
  for (const part of document.querySelectorAll("[data-renew]")) {
    const name = part.getAttribute("data-renew") ?? "";
    const now = fresh.querySelector(`[data-renew="${CSS.escape(name)}"]`);
    if (now === null || part.outerHTML === now.outerHTML) continue;
    if (isWrittenIn(part)) tellStale();
    else part.replaceWith(document.adoptNode(now));
  }
  if (held !== "") document.getElementById(held)?.focus();
  const form = document.querySelector<HTMLFormElement>("form[data-version]");
  const version = fresh.querySelector<HTMLFormElement>("form[data-version]")?.dataset.version;
  if (form !== null && form.dataset.version !== version) tellStale();
}

function tellStale(): void {
  const stale = document.querySelector<HTMLElement>("[data-stale]");
  if (stale !== null) stale.hidden = false;
}

const isWrittenIn = (part: Element) =>
  [...part.querySelectorAll("textarea")].some(({ value, defaultValue }) => value !== defaultValue);
