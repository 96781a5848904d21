/**
 * Going from case to case without waiting: the neighbours are fetched ahead, and the server's page
 * is put in place of the one shown. Addresses, history and words being written stay as they would.
 */
const ahead = new Map<string, Promise<string | null>>();
/** How long a line has the focus before its page is fetched. */
const restMs = 80;
const drafts = new Map<string, ReadonlyMap<string, string>>();
let shownAt = location.href;
let arrive = () => {};
let going: Promise<void> = Promise.resolve();

/** Goes to pages of the desk without leaving this one; `arrived` runs each time one is shown. */
export function stepWith(arrived: () => void): void {
  arrive = arrived;
  document.addEventListener("click", (event) => {
    const link = deskLink(event.target);
    if (link === null || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    step(() => link);
  });
  document.addEventListener("focusin", ({ target }) => {
    const link = deskLink(target);
    if (link === null) return;
    // Whoever runs through a list fetches nothing; whoever rests on a line is likely to open it.
    setTimeout(() => {
      if (document.activeElement === link) fetchAhead([link]);
    }, restMs);
  });
  addEventListener("popstate", () => {
    if (withoutHash(location.href) === withoutHash(shownAt)) return;
    going = going.then(() => show(location.href, () => {}));
  });
}

/** Follows a link that is looked for when the step before has arrived: keys may come faster. */
export function step(find: () => HTMLAnchorElement | null): void {
  going = going.then(async () => {
    const href = find()?.href;
    if (href !== undefined) await show(href, () => history.pushState(null, "", href));
  });
}

/** Fetches the neighbours of what is shown; all but these and the way back is forgotten. */
export function fetchNeighbours(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("[data-next], [data-previous]");
  const addresses = new Set([...links].map(({ href }) => href));
  addresses.add(location.href);
  for (const address of ahead.keys()) if (!addresses.has(address)) ahead.delete(address);
  fetchAhead(links);
}

/** What was fetched ahead may be another by now. */
export function forgetAhead(): void {
  ahead.clear();
}

function fetchAhead(links: Iterable<HTMLAnchorElement>): void {
  for (const { href } of links) if (!ahead.has(href)) ahead.set(href, pageAt(href));
}

async function pageAt(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    const isPage = answer.headers.get("content-type")?.startsWith("text/html") === true;
    return answer.ok && !answer.redirected && isPage ? await answer.text() : null;
  } catch {
    return null;
  }
}

async function show(address: string, remember: () => void): Promise<void> {
  const html = await (ahead.get(address) ?? pageAt(address));
  const page = new DOMParser().parseFromString(html ?? "", "text/html");
  if (html === null || !hasOurScripts(page)) {
    location.assign(address);
    return;
  }
  drafts.set(shownAt, written());
  remember();
  shownAt = location.href;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  for (const [name, text] of drafts.get(shownAt) ?? []) {
    const field = document.querySelector<HTMLTextAreaElement>(textarea(name));
    if (field !== null) field.value = text;
  }
  scrollTo(0, 0);
  const heading = document.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  arrive();
}

/** A page that brings more than what runs here has to be loaded as a whole. */
function hasOurScripts(page: Document): boolean {
  const sources = (from: Document) =>
    [...from.querySelectorAll("head script[src]")].map((script) => script.getAttribute("src"));
  const here = sources(document);
  return sources(page).every((source) => here.includes(source));
}

const textarea = (name: string) => `textarea[name="${CSS.escape(name)}"]`;

const written = () =>
  new Map(
    [...document.querySelectorAll<HTMLTextAreaElement>("textarea[name]")]
      .filter(({ value, defaultValue }) => value !== defaultValue)
      .map(({ name, value }) => [name, value]),
  );

function deskLink(target: EventTarget | null): HTMLAnchorElement | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>('main a[href^="/desk/"]');
  if (link === null || link.target !== "" || link.hasAttribute("download")) return null;
  return withoutHash(link.href) === withoutHash(location.href) ? null : link;
}

const withoutHash = (address: string) => address.split("#")[0];
