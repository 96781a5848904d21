import type { Translator } from "../ports-outside.ts";
import { keepTranslation, wantedTranslations } from "../store/review-translations.ts";
import type { Deps } from "./deps.ts";

const atOnce = 20;

/**
 * Has translated what readers asked for. A translator that is away is asked again later; a text
 * that it cannot translate is not sent to it a second time.
 */
export async function translateReviews(
  {
    db,
    clock,
    translator,
  }: Pick<Deps, "db" | "clock"> & { readonly translator: Translator | null },
  signal: AbortSignal,
): Promise<number> {
  let made = 0;
  while (translator !== null && !signal.aborted) {
    const wanted = await wantedTranslations(db.kysely, atOnce);
    if (wanted.length === 0) break;
    for (const one of wanted) {
      const { from, to } = one;
      const texts = one.title === null ? [one.body] : [one.body, one.title];
      const answer = await translator.translate({ texts, from, to });
      if (answer === "later") return made;
      const [body, title = null] = answer ?? [];
      const words = body === undefined ? null : { title, body, source: translator.name };
      await keepTranslation(db.kysely, one, words, clock.now());
      made += 1;
    }
  }
  return made;
}
