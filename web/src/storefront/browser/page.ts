import { isForPage, serveKeys } from "./keys.ts";
import { showPhotosInPlace } from "./lightbox.ts";
import { closeInPlace, tellOnce } from "./toast.ts";

/**
 * What every page gains from script: `?` opens the reason nearest to where the reader is, and
 * photos open in place. Pages of work have keys of their own. All else works without it.
 */
document.addEventListener("keydown", (event) => {
  if (event.key !== "?" || !isForPage(event)) return;
  const word = nearestReason();
  if (word === null) return;
  event.preventDefault();
  word.focus();
  word.click();
});
// After the listener above: where the focus has no reason, the same key lists the keys.
serveKeys();

// Pictures come from the shop; one that does not come leaves no broken frame behind.
const fromShop = "img.product-picture, img.product-thumb";
for (const picture of document.querySelectorAll<HTMLImageElement>(fromShop)) {
  if (picture.complete && picture.naturalWidth === 0) picture.remove();
}
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLImageElement && target.matches(fromShop)) target.remove();
  },
  true,
);

showPhotosInPlace(document, document.body, async (address) => {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-photo-view]");
});

closeInPlace();
tellOnce();

// Where the device can hand a link to somebody, it does; elsewhere the link stands in the address.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[data-share]");
  if (!(link instanceof HTMLAnchorElement) || navigator.share === undefined) return;
  event.preventDefault();
  // Whoever thinks better of it has shared nothing.
  navigator.share({ title: document.title, url: link.href }).catch(() => undefined);
});

// A letter prints by the browser's own command; the button is for who does not know its key.
for (const button of document.querySelectorAll<HTMLElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

/** The reason in the part that has the focus, else, for readers, the first one in view. */
function nearestReason(): HTMLElement | null {
  let part: Element | null = document.activeElement;
  while (part !== null && part !== document.body && part.id !== "content") {
    const own = part.matches("[data-reason]") ? part : part.querySelector("[data-reason]");
    if (own instanceof HTMLElement) return own;
    part = part.parentElement;
  }
  if (document.querySelector("#keys") !== null) return null;
  const all = [...document.querySelectorAll<HTMLElement>("[data-reason]")];
  const inView = all.find((word) => {
    const { top, bottom } = word.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  return inView ?? all[0] ?? null;
}
