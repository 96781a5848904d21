import { z } from "zod";
import type { Translator } from "../ports-outside.ts";

const answerMsMax = 30_000;
const Answer = z.object({ translatedText: z.array(z.string().min(1)) });

/**
 * A translator that speaks as LibreTranslate does, at an address of the marketplace's own choice.
 * Readers see its host beside every text that it made.
 */
export function translatorAt({
  url,
  key,
}: {
  readonly url: string;
  readonly key: string | undefined;
}): Translator {
  return {
    name: new URL(url).host,
    translate: async ({ texts, from, to }) => {
      const asked = { q: texts, source: shortOf(from), target: to, format: "text", api_key: key };
      try {
        const answer = await fetch(`${url.replace(/\/+$/, "")}/translate`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(asked),
          redirect: "error",
          signal: AbortSignal.timeout(answerMsMax),
        });
        if (answer.status === 400) return null;
        if (!answer.ok) return "later";
        const { success, data } = Answer.safeParse(await answer.json());
        return success && data.translatedText.length === texts.length ? data.translatedText : null;
      } catch {
        return "later";
      }
    },
  };
}

/** Translators know languages, not their countries: `pt-BR` is `pt`. */
const shortOf = (language: string) => language.split("-")[0] ?? language;
