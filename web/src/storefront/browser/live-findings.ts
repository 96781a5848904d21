import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { stretches } from "../../ui/marks.ts";

/** Underlines the words in place and says under the field what the rules mind about them. */
export function showFindings(
  form: HTMLFormElement,
  field: HTMLInputElement | HTMLTextAreaElement,
  findings: readonly Finding[],
): void {
  drawEcho(field, findings);
  const live = form.querySelector(`[data-live="${field.dataset.screened}"]`);
  if (live === null) return;
  // Read out again only when something changed.
  const now = findings.map((finding) => finding.ruleId + finding.quote).join("\n");
  if (live.getAttribute("data-shown") === now) return;
  live.setAttribute("data-shown", now);
  live.replaceChildren(...findings.map((finding) => note(form, finding)));
}

/** The copy of the text behind the field, with the underlines. */
function drawEcho(
  field: HTMLInputElement | HTMLTextAreaElement,
  findings: readonly Finding[],
): void {
  const grow = field.parentElement;
  if (grow === null) return;
  let echo = grow.querySelector<HTMLElement>(".echo.writing");
  if (echo === null) {
    // The copy that came with the page has no ears.
    grow.querySelector(".echo")?.remove();
    echo = element("div", "echo writing");
    echo.setAttribute("aria-hidden", "true");
    echo.dir = "auto";
    grow.prepend(echo);
    const own = echo;
    field.addEventListener("scroll", () => own.scrollTo(field.scrollLeft, field.scrollTop));
    // Between two judgements the old marks would stand under the wrong words.
    field.addEventListener("input", () => own.replaceChildren());
  }
  const marks = findings.flatMap((finding) =>
    finding.spans.map((span) => ({ ...span, outcome: finding.outcome, number: null })),
  );
  const { value } = field;
  echo.replaceChildren(
    ...stretches(value, marks).map(({ start, end, mark }) => {
      if (mark === null) return value.slice(start, end);
      return element("mark", `marked marked-${mark.outcome}`, value.slice(start, end));
    }),
    // A last line without words still has its height.
    "\n",
  );
}

function note(form: HTMLFormElement, finding: Finding): HTMLElement {
  const words = form.querySelector<HTMLTemplateElement>("template[data-live-words]")?.content;
  const say = (selector: string) => words?.querySelector(selector)?.textContent ?? "";
  const box = element("div", `live-finding live-finding-${finding.outcome}`);
  box.append(
    element("span", "live-outcome", say(`[data-outcome="${finding.outcome}"]`)),
    element("span", "live-message", finding.message),
    ...(finding.quote === "" ? [] : [element("q", "reason-quote", finding.quote)]),
    element("span", "live-instead", `${say("[data-instead]")}: ${finding.suggestion}`),
    element("span", "live-clause", finding.clause),
  );
  return box;
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
