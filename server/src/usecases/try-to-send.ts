import type { Instant } from "@candor/core/kernel/instant.ts";
import type { HandedOver, Letter, Mailer } from "../ports.ts";
import { broke } from "../telemetry.ts";

/** A refusal that may pass is tried again after one, two, four ... minutes, this often. */
const attemptsMax = 12;
const retryMs = 60_000;
const retryMsMax = 6 * 3_600_000;

/** What came of trying to hand a letter over, and when to try again. */
export type SendEnd = {
  readonly status: "sent" | "bounced" | "failed" | "waiting";
  readonly outcome: string | null;
  readonly notBefore: Instant | null;
};

/**
 * Hands a letter over for the `attempts`th time. Null where nobody knows whether it left: then its
 * claim runs out by itself, and it may be tried once more under the same id.
 */
export async function tryToSend(
  { mailer }: { readonly mailer: Mailer },
  letter: Letter,
  attempts: number,
): Promise<SendEnd | null> {
  const handed = await attempt(mailer, letter);
  switch (handed.end) {
    case "taken":
      return { status: "sent", outcome: null, notBefore: null };
    case "uncertain":
      return null;
    case "refused": {
      const { forGood } = handed;
      // Mail servers repeat in their answer whom they refused; nobody keeps that.
      const outcome = handed.answer.replaceAll(/[^\s<>]+@[^\s<>]+/g, "[address]");
      if (forGood) return { status: "bounced", outcome, notBefore: null };
      if (attempts >= attemptsMax) return { status: "failed", outcome, notBefore: null };
      const wait = Math.min(retryMs * 2 ** (attempts - 1), retryMsMax);
      return { status: "waiting", outcome, notBefore: letter.at + wait };
    }
  }
}

async function attempt(mailer: Mailer, letter: Letter): Promise<HandedOver> {
  try {
    return await mailer.send(letter);
  } catch (error) {
    // Whatever broke, the mail may have left: nobody claims to know.
    broke("mailer", error);
    return { end: "uncertain" };
  }
}
