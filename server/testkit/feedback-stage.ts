import type { Content, reasons } from "@candor/core/domain/feedback/feedback.ts";
import { editFeedback, removeMyFeedback } from "../src/usecases/edit-feedback.ts";
import {
  postFeedbackResponse,
  withdrawFeedbackResponse,
} from "../src/usecases/post-feedback-response.ts";
import { getSeller } from "../src/usecases/read-seller.ts";
import { submitFeedback } from "../src/usecases/submit-feedback.ts";
import { market, type World } from "./world.ts";

/** What somebody says about their order; a reason is chosen where one is needed. */
export const said = (stars: number, text: string | null = null, reason?: keyof typeof reasons) =>
  ({
    stars,
    reason: reason ?? (stars <= 3 ? "communication" : null),
    text,
  }) satisfies Content;

/** A world with one order of `ada` at `brightco`, and short ways to speak about it. */
export function feedbackStage({ deps }: World) {
  const ada = { marketplaceId: market, customerId: "ada" };
  const brightco = { marketplaceId: market, sellerId: "brightco" };
  return {
    brightco,
    says: (content: Content, orderId = "ada-lamp", customerId = "ada") =>
      submitFeedback(deps, { marketplaceId: market, customerId, orderId, content }),
    changes: (feedbackId: string, version: number, content: Content) =>
      editFeedback(deps, { ...ada, feedbackId, version, content }),
    takesBack: (feedbackId: string) => removeMyFeedback(deps, { ...ada, feedbackId }),
    answers: (feedbackId: string, text = "We are sorry and have sent a new lamp today.") =>
      postFeedbackResponse(deps, { ...brightco, feedbackId, text }),
    deletesAnswer: (feedbackId: string) =>
      withdrawFeedbackResponse(deps, { ...brightco, feedbackId }),
    /** Positive, neutral and negative of all time. */
    score: async () => {
      const seller = await getSeller(deps, brightco);
      if (!seller.ok) throw new Error(seller.code);
      const { positive, neutral, negative } = seller.value.windows.at(-1) ?? {};
      return [positive, neutral, negative];
    },
  };
}

/** The value of a result that has to be one. */
export function taken<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string },
): T {
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.value;
}

/** The code of a result that has to be refused. */
export function codeOf(
  result: { readonly ok: true } | { readonly ok: false; readonly code: string },
): string {
  return result.ok ? "taken" : result.code;
}
