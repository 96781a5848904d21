import type { Content } from "@candor/core/domain/review/review.ts";
import { languageOfText } from "@candor/core/policy/kit/language-of-text.ts";

/**
 * What an author wrote, with the language it is in where the author named none and it is sure.
 * Readers choose by it; words are judged by what the author said alone, as in the browser.
 */
export function withLanguage(content: Content): Content {
  const { title, body, language } = content;
  if (language !== null || body === null) return content;
  return { ...content, language: languageOfText(title === null ? body : `${title}\n${body}`) };
}
