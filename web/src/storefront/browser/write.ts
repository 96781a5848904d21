import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { Judging } from "../shapes.ts";
import { showChosenPhotos } from "./chosen-photos.ts";
import { keepDraft } from "./draft.ts";
import { showFindings } from "./live-findings.ts";

/** Typing rests this long before the words are judged. */
const restMs = 250;

const form = document.querySelector<HTMLFormElement>("form[data-write]");
if (form !== null) {
  keepDraft(form);
  showChosenPhotos(form);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "[data-screened]",
  )) {
    watch(form, field);
  }
}

/** Judges a field's words after each rest, with the same function that the server uses. */
function watch(form: HTMLFormElement, field: HTMLInputElement | HTMLTextAreaElement): void {
  let timer = 0;
  let readsAll = false;
  const judge = async () => {
    const text = field.value;
    const findings = text.trim() === "" ? [] : await findingsIn(form, text);
    // Somebody typed on while the rules were loading: a newer judgement is on its way.
    if (field.value === text) showFindings(form, field, findings);
    if (readsAll) return;
    // Words in other languages than the page's come second, so that the first are judged at once.
    readsAll = true;
    const { everyLanguage } = await loadRules();
    await everyLanguage();
    await judge();
  };
  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(judge, restMs);
  });
  form.addEventListener("change", () => void judge());
  field.addEventListener("focus", () => void loadRules(), { once: true });
  if (field.value.trim() !== "") void judge();
}

let rules: Promise<typeof import("./judge.ts")> | null = null;

function loadRules() {
  // The rules are larger than the page, so they come only when somebody writes.
  rules ??= import("./judge.ts");
  return rules;
}

async function findingsIn(form: HTMLFormElement, text: string): Promise<readonly Finding[]> {
  const { judgeText } = await loadRules();
  const { policy, contexts }: Judging = JSON.parse(form.dataset.judging ?? "");
  const type = form.elements.namedItem("type");
  const chosen = type instanceof HTMLSelectElement ? contexts[type.value] : undefined;
  const context = chosen ?? Object.values(contexts)[0];
  if (context === undefined) return [];
  return judgeText(text, context, policy, document.documentElement.lang);
}
