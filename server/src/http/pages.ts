import { pathToFileURL } from "node:url";
import { type ErrorCode, errors } from "@candor/core/contract/errors.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type * as storefront from "@candor/web/storefront/pages.ts";
import type { Frame } from "@candor/web/storefront/shapes.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { PagesDoor } from "./app.ts";
import { readFormBodies } from "./bodies.ts";
import { ownAddress } from "./demo-sign-in.ts";
import { serveDeskEvents } from "./desk-events.ts";
import { serveEmbed } from "./embed.ts";
import { serveAppeals } from "./pages-appeals.ts";
import { readAssets, serveAssets, storefrontFile } from "./pages-assets.ts";
import { serveAudit } from "./pages-audit.ts";
import { serveCases } from "./pages-cases.ts";
import { remember } from "./pages-choices.ts";
import { serveConsole } from "./pages-console.ts";
import { type Visit, type Visits, visits } from "./pages-context.ts";
import { serveData } from "./pages-data.ts";
import { serveDesk } from "./pages-desk.ts";
import { serveDeskSettings } from "./pages-desk-settings.ts";
import { serveDetectors } from "./pages-detectors.ts";
import { serveFeedback } from "./pages-feedback.ts";
import { serveHolds } from "./pages-holds.ts";
import { serveImports } from "./pages-imports.ts";
import { serveInsertChecker } from "./pages-insert.ts";
import { serveMeasures } from "./pages-measures.ts";
import { serveMyDecisions } from "./pages-my-decisions.ts";
import { serveNotices } from "./pages-notices.ts";
import { serveOperator } from "./pages-operator.ts";
import { serveOperatorReports } from "./pages-operator-reports.ts";
import { serveOverview } from "./pages-overview.ts";
import { servePhotos } from "./pages-photos.ts";
import { servePolicy } from "./pages-policy.ts";
import { servePolicyCentre } from "./pages-policy-centre.ts";
import { serveReading } from "./pages-reading.ts";
import { serveRequests } from "./pages-requests.ts";
import { serveRoles } from "./pages-roles.ts";
import { serveSavedTexts } from "./pages-saved-texts.ts";
import { serveSecondLooks } from "./pages-second-looks.ts";
import { serveSeller } from "./pages-seller.ts";
import { serveSellerReviews } from "./pages-seller-reviews.ts";
import { serveStanding } from "./pages-standing.ts";
import { serveStatements } from "./pages-statements.ts";
import { serveSystems } from "./pages-systems.ts";
import { serveTeam } from "./pages-team.ts";
import { serveThreads } from "./pages-threads.ts";
import { serveTransparency } from "./pages-transparency.ts";
import { serveViews } from "./pages-views.ts";
import { serveVotes } from "./pages-votes.ts";
import { type Form, serveWriting } from "./pages-writing.ts";

/** What each group of pages is served with. */
export type PageKit = {
  readonly door: PagesDoor;
  readonly pages: typeof storefront;
  readonly get: (path: string, show: Show) => void;
  readonly post: (path: string, act: Show) => void;
};

/** Makes one answer: a page's HTML, a refusal, or an answer that was already sent. */
export type Show = (
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<string | Refusal<ErrorCode> | FastifyReply>;

/** Adds the server-rendered pages and what they load; the only module that loads web's build. */
export async function registerPages(app: FastifyInstance, door: PagesDoor): Promise<void> {
  const pages: typeof storefront = await import(pathToFileURL(storefrontFile).href);
  const assets = readAssets();
  const visitors = visits(door, assets);
  await serveAssets(app);
  serveEmbed(app, { door, pages, guestOf: visitors.guestOf, assets });
  await app.register(async (site) => {
    readFormBodies(site);
    const show = answering(visitors, pages);
    const kitOf = (part: FastifyInstance): PageKit => ({
      door,
      pages,
      get: (path, page) => void part.get(path, show(page)),
      post: (path, act) => void part.post(path, show(act)),
    });
    const kit = kitOf(site);
    serveEntrance(kit);
    serveReading(kit);
    servePolicy(kit);
    servePolicyCentre(kit);
    serveTeam(kit);
    serveTransparency(kit);
    serveWriting(kit);
    serveData(kit);
    serveRequests(kit);
    serveFeedback(kit);
    serveConsole(kit);
    serveOverview(site, kit);
    serveOperator(kit);
    serveHolds(kit);
    serveRoles(kit);
    serveSystems(kit);
    serveDetectors(kit);
    serveImports(kit);
    serveAudit(kit);
    serveOperatorReports(kit);
    serveSeller(kit);
    serveSellerReviews(kit);
    serveSavedTexts(kit);
    serveViews(kit);
    serveVotes(kit);
    serveNotices(kit);
    // Apart from the rest: no other page takes files.
    await site.register(async (part) => servePhotos(part, kitOf(part)));
    await site.register(async (part) => serveInsertChecker(part, kitOf(part)));
    await site.register(async (part) => serveThreads(part, kitOf(part)));
    serveDeskEvents(site, kit);
    serveDesk(kit);
    serveDeskSettings(kit);
    serveMyDecisions(kit);
    serveMeasures(kit);
    serveAppeals(kit);
    serveStatements(kit);
    serveStanding(kit);
    serveCases(kit);
    serveSecondLooks(kit);
    serveMissing(site, show);
  });
}

function answering({ visitOf, bareFrame }: Visits, pages: typeof storefront) {
  return (show: Show) => async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = await visitOf(request, reply);
    if (!visit.ok) return sendProblem(reply, pages, bareFrame(request), visit);
    const answer = await show(visit.value, request, reply);
    if (typeof answer === "string") return sendPage(reply, answer);
    if (!("ok" in answer)) return answer;
    return sendProblem(reply, pages, visit.value.frame, answer);
  };
}

/** Sends a page; browsers may show it again when going back, but ask before they do so later. */
function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .header("cache-control", "private, no-cache")
    .header("vary", "cookie, accept-language")
    .type("text/html; charset=utf-8")
    .send(html);
}

function sendProblem(
  reply: FastifyReply,
  pages: typeof storefront,
  frame: Frame,
  { code, facts }: Refusal<ErrorCode>,
): FastifyReply {
  const { status, title, remedy } = errors[code];
  reply.code(status);
  if (typeof facts.retryAfterSeconds === "number") {
    reply.header("retry-after", String(facts.retryAfterSeconds));
  }
  const problem = { code, title, remedy, facts, findings: [] };
  return sendPage(reply, pages.problemPage(frame, problem, reply.request.id));
}

/** The landing page, sign-in, and what a visitor chooses for all pages. */
function serveEntrance({ door, pages, get, post }: PageKit): void {
  const people = door.demoIdentities.map(({ id, label, labelDe = label, actor }) => {
    return { id, label, labelDe, role: actor.kind, marketplaceId: actor.marketplaceId };
  });
  get("/", async ({ frame }) => pages.landingPage(frame, people));
  get("/sign-in", async ({ frame }, request) => {
    const { returnTo } = request.query as { returnTo?: string };
    return pages.signInPage(frame, { people, returnTo: ownAddress(returnTo) });
  });
  post("/preferences", async (visit, request, reply) => {
    const form = request.body as Readonly<Record<string, string | undefined>>;
    const { language, theme, marketplace, returnTo } = form;
    if (language !== undefined) remember(reply, "language", language);
    if (theme !== undefined) remember(reply, "theme", theme);
    const isOther = marketplace !== undefined && marketplace !== visit.marketplace.id;
    if (isOther && visit.frame.marketplaces.some(({ id }) => id === marketplace)) {
      remember(reply, "marketplace", marketplace);
      // What stood on the page belongs to the other marketplace.
      return reply.redirect("/shop", 303);
    }
    return reply.redirect(ownAddress(returnTo), 303);
  });
  if (door.demoIdentities.length > 0) serveTours({ door, pages, get, post });
  if (door.demoIdentities.length > 0) get("/ui", async ({ frame }) => pages.galleryPage(frame));
}

/** The guided tours of the demo: the first step makes the visitor whoever walks it. */
function serveTours({ door, pages, post }: PageKit): void {
  post("/tour", async ({ marketplace }, request, reply) => {
    const { place: asked = "", returnTo } = request.body as Form;
    const place = pages.readTourPlace(asked);
    remember(reply, "tour", place === null ? "" : asked);
    if (place?.step !== 1) return reply.redirect(ownAddress(returnTo), 303);
    const { role, at } = pages.tours[place.name];
    const walkers = door.demoIdentities.filter(({ actor }) => actor.kind === role);
    const here = walkers.find(({ actor }) => actor.marketplaceId === marketplace.id);
    const walker = here ?? walkers[0];
    if (walker === undefined) return reject("not_found");
    await door.sessions.begin(reply, walker.actor);
    const where = encodeURIComponent(walker.actor.marketplaceId);
    return reply.redirect(`${at}?marketplace=${where}`, 303);
  });
}

/** People who took a wrong turn get a page; programs get the problem that they can read. */
function serveMissing(site: FastifyInstance, show: ReturnType<typeof answering>): void {
  const missing = show(async () => reject("not_found"));
  site.get("/*", async (request, reply) => {
    const wantsPage = request.headers.accept?.includes("text/html") === true;
    if (!wantsPage || request.url.startsWith("/v1/")) return reply.callNotFound();
    return missing(request, reply);
  });
}
