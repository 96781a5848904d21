import { showPhotosInPlace } from "./lightbox.ts";

/**
 * `<candor-reviews product="…">` and `<candor-stars product="…">` for pages of the marketplace's
 * own. What they show is made by the server, the same as on our pages. Elements that came with
 * their inside keep it; the others fetch it, all stars of a page in one request. Attributes:
 * `product`, `marketplace`, `lang`, `theme` (light or dark). None of them can choose among
 * reviews.
 */
const home = new URL(import.meta.url).origin;

// A page may demand that markup comes from a policy it has named: `trusted-types candor`.
type Policies = {
  createPolicy(name: string, rules: object): { createHTML(text: string): string };
};
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy("candor", {
  createHTML: (markup: string) => markup,
});

async function fetchMarkup(path: string, query: URLSearchParams): Promise<Document> {
  const answer = await fetch(`${home}${path}?${query}`, { credentials: "omit" });
  if (!answer.ok) throw new Error(`candor: ${answer.status} for ${path}?${query}`);
  const markup = await answer.text();
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, "text/html");
}

function queryFor(element: Element, query = new URLSearchParams()): URLSearchParams {
  for (const name of ["marketplace", "lang"]) {
    const value = element.getAttribute(name);
    if (value !== null) query.set(name, value);
  }
  query.set("product", productOf(element));
  return query;
}

/** Puts in what the server made, once its styles are there: nothing is ever shown undressed. */
async function fill(element: Element, made: Element | null | undefined): Promise<void> {
  const template = made?.querySelector("template");
  if (template == null) return;
  const inside = document.importNode(template.content, true);
  const styles = inside.querySelector("link");
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  // What the page itself put into the element stays in view until then.
  root.append(styles ?? "", document.createElement("slot"));
  await new Promise((ready) => {
    if (styles !== null) styles.onload = styles.onerror = ready;
  });
  root.querySelector("slot")?.replaceWith(inside);
}

class CandorReviews extends HTMLElement {
  #asked = 0;

  async connectedCallback(): Promise<void> {
    if (this.shadowRoot === null) {
      const from = await fetchMarkup("/embed/reviews", queryFor(this));
      await fill(this, from.querySelector("candor-reviews"));
    }
    const root = this.shadowRoot;
    if (root === null) return;
    showPhotosInPlace(root, root, (address) => this.#photoAt(address));
    this.shadowRoot?.addEventListener("click", this);
    this.shadowRoot?.addEventListener("submit", this);
  }

  async #photoAt(address: string): Promise<Element | null> {
    const to = new URL(address);
    const query = queryFor(
      this,
      new URLSearchParams({ photo: to.pathname.split("/").pop() ?? "" }),
    );
    return (await fetchMarkup("/embed/photo", query)).querySelector("[data-photo-view]");
  }

  handleEvent(event: Event): void {
    const query = this.#askedBy(event);
    if (query === null) return;
    event.preventDefault();
    void this.#show(query.params, query.address);
  }

  /** What a link or a search asks of the list; null for whatever leads away from it. */
  #askedBy(event: Event): { params: URLSearchParams; address: string } | null {
    const mouse = event as MouseEvent;
    if (mouse.button || mouse.metaKey || mouse.ctrlKey || mouse.shiftKey) return null;
    const target = event.target as Element;
    const form = event.type === "submit" ? (target as HTMLFormElement) : null;
    const link = target.closest("a");
    const to = URL.parse(form?.action ?? link?.href ?? "");
    const list = `/shop/products/${encodeURIComponent(productOf(this))}/reviews`;
    if (to?.origin !== home || to.pathname !== list) return null;
    if (form !== null) {
      for (const [name, value] of new FormData(form)) to.searchParams.set(name, String(value));
    } else if (to.hash !== "#reviews") return null;
    return { params: queryFor(this, new URLSearchParams(to.search)), address: to.href };
  }

  async #show(params: URLSearchParams, address: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const shown = this.shadowRoot?.querySelector(".widget");
    shown?.setAttribute("aria-busy", "true");
    try {
      const part = (await fetchMarkup("/embed/reviews/part", params)).querySelector(".widget");
      if (asked !== this.#asked || part === null) return;
      shown?.replaceWith(part);
      const list = part.querySelector<HTMLElement>(".reviews");
      list?.setAttribute("tabindex", "-1");
      list?.focus({ preventScroll: true });
      if ((list?.getBoundingClientRect().top ?? 0) < 0) list?.scrollIntoView();
    } catch {
      // Our own page shows the same, and says what is wrong if it cannot.
      location.assign(address);
    }
  }
}

const starsAtOnceMax = 50;
let waiting: HTMLElement[] = [];

class CandorStars extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    if (waiting.length === 0) setTimeout(fillStars, 0);
    waiting.push(this);
  }
}

/** Fills all that wait: one request for a marketplace and language, up to fifty products. */
async function fillStars(): Promise<void> {
  const groups = Map.groupBy(waiting, (element) => {
    const query = queryFor(element);
    query.delete("product");
    return query.toString();
  });
  waiting = [];
  for (const [common, elements] of groups) {
    const ids = [...new Set(elements.map(productOf))];
    for (let at = 0; at < ids.length; at += starsAtOnceMax) {
      const query = new URLSearchParams(common);
      for (const id of ids.slice(at, at + starsAtOnceMax)) query.append("product", id);
      const from = await fetchMarkup("/embed/stars", query);
      const made = new Map(
        [...from.querySelectorAll("candor-stars")].map((one) => [productOf(one), one]),
      );
      for (const element of elements) void fill(element, made.get(productOf(element)));
    }
  }
}

const productOf = (element: Element) => element.getAttribute("product") ?? "";

customElements.define("candor-reviews", CandorReviews);
customElements.define("candor-stars", CandorStars);
