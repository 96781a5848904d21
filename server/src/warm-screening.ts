import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { prepareVocabulary } from "@candor/core/policy/lexicons/index.ts";

/** Screening on its way to being warm. */
export type Warming = {
  /** Resolves when the next text is judged at once, or when warming was stopped. */
  readonly done: Promise<void>;
  readonly stop: () => void;
};

/**
 * Compiles the lexicons before the first text needs them, a few milliseconds at a time: requests
 * that come meanwhile are answered between two steps.
 */
export function warmScreening(): Warming {
  let stopped = false;
  const done = (async () => {
    do await turn();
    while (!stopped && !prepareVocabulary());
    if (!stopped) screen("Bright, and quiet enough.", { surface: "review" }, shippedPolicy);
  })();
  return {
    done,
    stop: () => {
      stopped = true;
    },
  };
}

/** Lets whatever came in meanwhile go first. */
const turn = () => new Promise((resolve) => setImmediate(resolve));
