import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { languageOf } from "../kit/language.ts";
import type { Reading } from "../kit/reader/reading.ts";
import { allOf, whole } from "../kit/roles.ts";

/** Text in a language the marketplace does not publish, or the buyer does not read. */
export const noUnsupportedLanguage = defineRule({
  id: "no-unsupported-language",
  title: "Only languages that the reader is known to read",
  clause: "REV-042",
  alsoHolds: ["MSG-009"],
  category: "LANGUAGE",
  surfaces: ["review", "feedback", "message"],
  outcome: "warn",
  rationale: "Words that nobody on the other side can read help no one.",
  needs: [],
  check: unreadable,
  message: "This is in a language that the reader may not read.",
  suggestion: "Write in the reader's language, or add a translation.",
  confidence: 0.7,
  examples: {
    en: {
      hits: [
        {
          text: "[[The lamp is bright and it was easy to use.]]",
          context: { surface: "review", supportedLangs: ["de"] },
        },
        {
          text: "[[Лампа яркая и удобная.]]",
          context: { surface: "review", supportedLangs: ["en"] },
        },
        {
          text: "[[Your part ships on Monday, and we have told the carrier.]]",
          context: { surface: "message", buyerLang: "de" },
        },
        {
          text: "[[Which colour should we send to you?]]",
          context: { surface: "message", buyerLang: "fr-CA" },
        },
        {
          text: "Bright lamp. [[Η λάμπα είναι πολύ φωτεινή.]]",
          context: { surface: "review", supportedLangs: ["en"] },
        },
      ],
      passes: [
        "Лампа яркая и удобная.",
        {
          text: "The lamp is bright and it was easy to use.",
          context: { surface: "review", supportedLangs: ["en"] },
        },
        {
          text: "Which colour should we send to you?",
          context: { surface: "message", buyerLang: "en-GB" },
        },
        { text: "OK", context: { surface: "review", supportedLangs: ["de"] } },
        {
          text: "Super Lampe, top Design, fair bezahlt.",
          context: { surface: "review", supportedLangs: ["de"] },
        },
        {
          text: "Mooie lamp, snel in huis.",
          context: { surface: "message", buyerLang: "nl" },
        },
        { text: "Bosch GSR 12V-15", context: { surface: "review", supportedLangs: ["de"] } },
      ],
    },
  },
});

/** Shorter texts hold too few words to tell a language by. */
const wordsMin = 4;

function unreadable(text: Reading): readonly Evidence[] {
  const { buyerLang, supportedLangs } = text.context;
  if (text.context.surface === "message") {
    const wanted = languageOf(buyerLang);
    if (wanted === undefined || text.words < wordsMin) return [];
    const sure = text.sureLanguage(text.text);
    return sure !== null && sure !== wanted ? allOf(text) : [];
  }
  if (supportedLangs === undefined || supportedLangs.length === 0) return [];
  return text.sentences
    .filter((one) => one.words >= wordsMin - 1)
    .filter((one) => {
      const words = text.text.slice(one.span.start, one.span.end);
      if (one.lang === "other") return isForeignScript(words);
      if (one.words < wordsMin || supportedLangs.includes(one.lang)) return false;
      // A short sentence in a supported language may lean to a neighbour: speak only when sure.
      const sure = text.sureLanguage(words);
      return sure !== null && !supportedLangs.includes(sure);
    })
    .map(whole);
}

/** Letters that none of the twelve languages is written in. */
function isForeignScript(words: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}]{3}/u.test(
    words,
  );
}
