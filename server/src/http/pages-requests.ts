import { errors } from "@candor/core/contract/errors.ts";
import { FeedbackReason } from "@candor/core/contract/schemas/feedback.ts";
import { ExternalId, plainText, Stars } from "@candor/core/contract/schemas/shared.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { reject } from "@candor/core/kernel/result.ts";
import type { Problem } from "@candor/web/storefront/shapes.ts";
import {
  mailToStop,
  openLink,
  rateFromLink,
  rateSellerFromLink,
  stopRequests,
} from "../usecases/request-links.ts";
import { feedbackContent } from "./handlers/feedback.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { problemOf } from "./pages-writing.ts";

type Chosen = { readonly productId: string | null; readonly stars: number } | null;

/** The pages behind the links of a request's mail. Opening one changes nothing; a press does. */
export function serveRequests({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const show = async (
    visit: Visit,
    token: string,
    shown: {
      readonly chosen: Chosen;
      readonly answered: { readonly productId: string | null; readonly held: boolean } | null;
      readonly problem: Problem | null;
    },
  ) => {
    const link = await openLink(deps, token);
    return link.ok ? pages.requestPage(visit.frame, { token, ...link.value, ...shown }) : link;
  };

  get("/r/:token", async (visit, request) => {
    const { token } = request.params as { token: string };
    const chosen = chosenIn(request.query as Form);
    return show(visit, token, { chosen, answered: null, problem: null });
  });

  post("/r/:token", async (visit, request, reply) => {
    const { token } = request.params as { token: string };
    const chosen = chosenIn(request.body as Form);
    if (chosen === null) return reject("invalid_request");
    const { productId, stars } = chosen;
    const rated =
      productId === null
        ? await rateSellerFromLink(deps, { token, content: sayingIn(request.body as Form, stars) })
        : await rateFromLink(deps, { token, productId, stars });
    if (rated.ok) {
      const answered = { productId, held: rated.value.status === "held" };
      return show(visit, token, { chosen: null, answered, problem: null });
    }
    reply.code(errors[rated.code].status);
    return show(visit, token, { chosen, answered: null, problem: problemOf(rated) });
  });

  get("/r/:token/stop", async (visit, request) => {
    const { token } = request.params as { token: string };
    const mail = await mailToStop(deps, token);
    if (mail === null) return reject("link_expired");
    return pages.stopPage(visit.frame, { token, stopped: false });
  });

  post("/r/:token/stopped", async (visit, request) => {
    const { token } = request.params as { token: string };
    const stopped = await stopRequests(deps, token);
    return stopped.ok ? pages.stopPage(visit.frame, { token, stopped: true }) : stopped;
  });
}

type Form = Readonly<Record<string, unknown>>;

/** Stars for a product, or for the seller: the mail's links name one of them. */
function chosenIn({ product, seller, stars }: Form): Chosen {
  const productId = ExternalId.safeParse(product);
  const given = Stars.safeParse(Number(stars));
  if (!given.success) return null;
  if (productId.success) return { productId: productId.data, stars: given.data };
  return seller === "1" ? { productId: null, stars: given.data } : null;
}

function sayingIn({ reason, text }: Form, stars: number) {
  const chosen = FeedbackReason.safeParse(reason);
  const said =
    typeof text === "string" ? plainText(limits.feedbackTextCharsMax).safeParse(text) : null;
  return feedbackContent({
    stars,
    reason: chosen.success ? chosen.data : null,
    text: said?.success === true ? said.data : null,
  });
}
