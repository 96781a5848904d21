import { errors } from "@candor/core/contract/errors.ts";
import { ExternalId, Stars } from "@candor/core/contract/schemas/shared.ts";
import { reject } from "@candor/core/kernel/result.ts";
import type { Problem } from "@candor/web/storefront/shapes.ts";
import { mailToStop, openLink, rateFromLink, stopRequests } from "../usecases/request-links.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { problemOf } from "./pages-writing.ts";

type Chosen = { readonly productId: string; readonly stars: number } | null;

/** The pages behind the links of a request's mail. Opening one changes nothing; a press does. */
export function serveRequests({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const show = async (
    visit: Visit,
    token: string,
    shown: {
      readonly chosen: Chosen;
      readonly answered: { readonly productId: string; readonly held: boolean } | null;
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
    const rated = await rateFromLink(deps, { token, ...chosen });
    if (rated.ok) {
      const answered = { productId: chosen.productId, held: rated.value.status === "held" };
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

function chosenIn({ product, stars }: Form): Chosen {
  const productId = ExternalId.safeParse(product);
  const given = Stars.safeParse(Number(stars));
  return productId.success && given.success
    ? { productId: productId.data, stars: given.data }
    : null;
}
