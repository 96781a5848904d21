/**
 * What the desk gains from script beside the keys of all work pages: steps from case to case, and
 * what colleagues change, as they change it. Every page works without it.
 */
import { serveCovers } from "./covers.ts";
import { fallSilent, listen } from "./desk-live.ts";
import { fetchNeighbours, forgetAhead, step, stepWith } from "./desk-steps.ts";
import { isForPage, keysAreOn } from "./keys.ts";
import { serveRing } from "./ring.ts";
import { serveTimeSlider } from "./time-slider.ts";

/** On one case, to the next or the one before by its link; in a list all work pages step alike. */
const towards: Readonly<Record<string, string>> = { j: "[data-next]", k: "[data-previous]" };

document.addEventListener("keydown", (event) => {
  if (!isForPage(event) || !keysAreOn()) return;
  const toward = towards[event.key.toLowerCase()];
  if (toward === undefined) return;
  if (document.querySelector("[data-next], [data-previous]") === null) return;
  step(() => document.querySelector<HTMLAnchorElement>(toward));
  event.preventDefault();
});

/** Once for each page of the desk that is shown. */
function arrive(): void {
  listen(forgetAhead);
  fetchNeighbours();
}

document.addEventListener("visibilitychange", () => listen(forgetAhead));
addEventListener("pagehide", fallSilent);
addEventListener("pageshow", (event) => {
  if (event.persisted) listen(forgetAhead);
});
serveCovers();
serveTimeSlider();
serveRing();
stepWith(arrive);
arrive();
