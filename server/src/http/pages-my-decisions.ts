import { reject } from "@candor/core/kernel/result.ts";
import { myDecisions } from "../usecases/my-decisions.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

/** A moderator's own figures: for learning, seen by nobody else. */
export function serveMyDecisions({ door: { deps }, pages, get }: PageKit): void {
  get("/desk/my-decisions", async ({ actor, moderator, frame }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, request.url);
    if (moderator === null) return reject("forbidden");
    const { marketplaceId, userId } = moderator;
    const language = frame.locale;
    return pages.myDecisionsPage(
      frame,
      await myDecisions(deps, { marketplaceId, userId, language }),
    );
  });
}
