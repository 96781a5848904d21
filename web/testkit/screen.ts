import type { Page } from "playwright-core";
import type { Known } from "./demo-site.ts";

/** One screen of the demo: whose it is, and how they get there. */
export type Screen = {
  readonly name: string;
  /** Its address pattern, as the server registers it. */
  readonly route: string;
  /** How the label of who looks at it begins; nobody is signed in where it is left out. */
  readonly as?: string;
  readonly go: (page: Page, known: Known) => Promise<unknown>;
};

/** Goes straight to an address. */
export const at = (path: string | ((known: Known) => string)) => (page: Page, known: Known) =>
  page.goto(typeof path === "string" ? path : path(known));

/** Goes to a page and on by the first link that leads to such an address. */
export const onward = (path: string, selector: string) => async (page: Page) => {
  await page.goto(path);
  await page.locator(selector).first().click();
  // A page that is only on its way hears no key.
  await page.waitForURL(({ pathname }) => !path.startsWith(pathname));
};
