import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

// Evaluated, not added as an element: the pages allow no script but their own.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

/** How a page can be looked at, and which of axe's rules that can change. */
const looks: readonly {
  readonly name: string;
  readonly rules: "all" | "colours" | "all but colours";
  readonly set: (page: Page) => Promise<unknown>;
}[] = [
  {
    name: "light",
    rules: "all",
    set: async (page) => {
      await page.setViewportSize(wide);
      const calm = { contrast: "no-preference", reducedMotion: "reduce" } as const;
      await page.emulateMedia({ colorScheme: "light", ...calm });
    },
  },
  {
    name: "dark",
    rules: "colours",
    set: (page) => page.emulateMedia({ colorScheme: "dark" }),
  },
  {
    name: "more contrast",
    rules: "colours",
    set: (page) => page.emulateMedia({ colorScheme: "light", contrast: "more" }),
  },
  {
    name: "right to left, narrow",
    rules: "all but colours",
    set: async (page) => {
      await page.emulateMedia({ contrast: "no-preference" });
      await page.setViewportSize(narrow);
      await page.evaluate("document.documentElement.dir = 'rtl'");
    },
  },
];

const options = {
  all: {},
  colours: { runOnly: ["color-contrast", "link-in-text-block"] },
  "all but colours": {
    rules: { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } },
  },
};

/**
 * What is wrong with a page in any look, in one visit: all rules of WCAG 2.2 AA and axe's best
 * practices without exception, nothing wider than its window, nothing that moves where no motion is
 * wanted, nothing decided that does not open its reason, and a keyboard that goes through it in the
 * order in which it reads.
 */
export async function faultsOfPage(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const { name, rules, set } of looks) {
    await set(page);
    const chosen = JSON.stringify({ ...options[rules], resultTypes: ["violations"] });
    const violations = await page.evaluate<string[]>(
      `axe.run(document, ${chosen}).then(({ violations }) => violations.map(({ id, nodes }) =>
        id + ": " + nodes[0]?.html.slice(0, 160) + " (" + nodes[0]?.failureSummary.split("\\n")[1] + ")"))`,
    );
    found.push(...violations.map((fault) => `${name}: ${fault}`));
    if (await page.evaluate<boolean>(isTooWide)) found.push(`${name}: scrolls sideways`);
  }
  found.push(...(await page.evaluate<string[]>(moving)));
  found.push(...(await page.evaluate<string[]>(unexplained)));
  await page.evaluate("document.documentElement.dir = ''");
  await page.setViewportSize(wide);
  found.push(...(await focusFaults(page)));
  return found;
}

const isTooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

const moving = `[...document.querySelectorAll("*")].filter((one) => {
  const { animationName, transitionDuration } = getComputedStyle(one);
  return animationName !== "none" || transitionDuration.split(", ").some((time) => parseFloat(time) > 0.01);
}).slice(0, 1).map((one) => "moves: " + one.outerHTML.slice(0, 120))`;

/**
 * What stands somewhere because it was decided, and has neither its reason beside it nor a word or
 * a page one press away that says it.
 */
const unexplained = `[...document.querySelectorAll("main .state")].filter((state) => {
  const said = "[data-reason], [data-why], .reason-parts, .finding, a[href]";
  const part = state.closest("li, tr, article, .case") ?? state.parentElement;
  return state.querySelector("[data-reason]") === null && part.querySelector(said) === null;
}).map((state) => "no reason for: " + state.outerHTML.slice(0, 120))`;

const stepsMax = 20;

/** Goes through the page by Tab: each stop comes after the last one, and shows the focus. */
async function focusFaults(page: Page): Promise<string[]> {
  // What lies over the page has an order of its own.
  await page.keyboard.press("Escape");
  await page.waitForFunction("document.querySelector('dialog:modal') === null");
  // What opened it gets the focus back first, and the round begins after that.
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
  await page.evaluate(watchFocus);
  for (let step = 0; step < stepsMax; step++) await page.keyboard.press("Tab");
  return page.evaluate<string[]>("window.focusFaults()");
}

/** Looks at every stop as it is made; past the last one the focus leaves the page. */
const watchFocus = `(() => {
  const faults = [];
  let [last, ended] = [null, false];
  const leave = ({ relatedTarget }) => { ended ||= relatedTarget === null; };
  const look = ({ target: here }) => {
    if (ended) return;
    const seen = [here, here.closest("label")].some((one) => one !== null &&
      (getComputedStyle(one).outlineStyle !== "none" || getComputedStyle(one).boxShadow !== "none"));
    const isBack = last !== null &&
      (last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (!seen) faults.push("focus is not seen: " + here.outerHTML.slice(0, 120));
    if (isBack) faults.push("focus goes back: " + here.outerHTML.slice(0, 120));
    last = here;
  };
  document.activeElement?.blur();
  window.getSelection()?.removeAllRanges();
  document.addEventListener("focusin", look);
  document.addEventListener("focusout", leave);
  window.focusFaults = () => {
    document.removeEventListener("focusin", look);
    document.removeEventListener("focusout", leave);
    return faults;
  };
})()`;
