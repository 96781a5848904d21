/** Finds the view of a photo by the address of its page; null where it cannot be had. */
type ViewOf = (address: string) => Promise<Element | null>;

/**
 * Opens photos over the page that they stand in: the same view that their own page shows, in a
 * dialog. Arrows lead to the next and the previous, Escape closes, and the reader is back where
 * they were. Without script, or where the view cannot be had, the link leads to the photo's page.
 */
export function showPhotosInPlace(
  root: Document | ShadowRoot,
  place: ParentNode,
  viewOf: ViewOf,
): void {
  root.addEventListener("click", (event) => {
    const mouse = event as MouseEvent;
    if (mouse.button || mouse.metaKey || mouse.ctrlKey || mouse.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-photo]");
    if (link === null || !/\/photos\/pho_[^/]+$/.test(link.pathname)) return;
    event.preventDefault();
    const open = link.closest<HTMLDialogElement>("dialog");
    const dialog = open ?? newDialog(place, link);
    void show(dialog, link, viewOf);
  });
}

function newDialog(place: ParentNode, opener: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  dialog.setAttribute("aria-busy", "true");
  dialog.addEventListener("click", (event) => {
    const target = event.target as Element;
    const closes = target === dialog || target.closest("[data-close]") !== null;
    if (!closes) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const ways: Record<string, string> = { ArrowRight: "next", ArrowLeft: "prev" };
    const isMirrored = getComputedStyle(dialog).direction === "rtl";
    const way = ways[event.key];
    if (way === undefined) return;
    const towards = isMirrored ? (way === "next" ? "prev" : "next") : way;
    dialog.querySelector<HTMLElement>(`a[rel="${towards}"]`)?.click();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  place.append(dialog);
  return dialog;
}

async function show(
  dialog: HTMLDialogElement,
  link: HTMLAnchorElement,
  viewOf: ViewOf,
): Promise<void> {
  const { rel } = link;
  const view = await viewOf(link.href).catch(() => null);
  if (view === null) {
    location.assign(link.href);
    return;
  }
  dialog.replaceChildren(view);
  dialog.setAttribute("aria-label", view.querySelector("img")?.alt ?? "");
  dialog.removeAttribute("aria-busy");
  if (!dialog.open) dialog.showModal();
  // The same way onward stays under the finger; at the end of the row, the way out.
  const onward = rel === "" ? null : dialog.querySelector<HTMLElement>(`a[rel="${rel}"]`);
  (onward ?? dialog.querySelector<HTMLElement>("[data-close]"))?.focus();
}
