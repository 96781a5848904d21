import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { type Language, languageOf, languages } from "@candor/core/policy/kit/language.ts";
import type { Assets, Frame, WidgetFrame } from "@candor/web/storefront/shapes.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { deskAround } from "../usecases/desk-settings.ts";
import { listCategories, listMarketplaces } from "../usecases/read-catalogue.ts";
import { type ReviewTerms, readReviewTerms } from "../usecases/read-review-terms.ts";
import { callerOf } from "./actor-of.ts";
import type { PagesDoor } from "./app.ts";
import { choice, remember } from "./pages-choices.ts";
import { readersLanguage } from "./readers-language.ts";
import { isSameOrigin } from "./same-origin.ts";

/** What every page is made from: its frame, and who looks at it. */
export type Visit = {
  readonly frame: Frame;
  readonly marketplace: Marketplace;
  readonly actor: Actor;
  readonly customer: { readonly marketplaceId: string; readonly customerId: string } | null;
  readonly moderator: { readonly marketplaceId: string; readonly userId: string } | null;
  readonly seller: Extract<Actor, { kind: "seller" }> | null;
  readonly operator: { readonly marketplaceId: string; readonly userId: string } | null;
  readonly terms: () => Promise<ReviewTerms>;
  readonly categories: () => Promise<readonly string[]>;
};

type Marketplace = { readonly id: string; readonly name: string; readonly currency: string };

/** Why a page is not shown to this caller. */
export type VisitCode =
  | "cross_site"
  | "forbidden"
  | "marketplace_unknown"
  | "rate_limited"
  | "token_invalid"
  | "token_expired"
  | "unavailable";

/** Somebody who reads in a page of the marketplace's own: nobody that we know. */
export type Guest = {
  readonly frame: WidgetFrame;
  readonly marketplaceId: string;
  readonly terms: () => Promise<ReviewTerms>;
};

/** Finds out for whom a page is made, or why it is not; then the page says so in a bare frame. */
export type Visits = {
  readonly visitOf: (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<Result<Visit, VisitCode>>;
  readonly bareFrame: (request: FastifyRequest) => Frame;
  /** Without a cookie, in the marketplace and language of the address. */
  readonly guestOf: (
    request: FastifyRequest,
  ) => Promise<Result<Guest, "marketplace_unknown" | "rate_limited">>;
};

const termsSecondsMax = 5;
const catalogueSecondsMax = 60;

/** Prepares what pages share; settings are read again every few seconds, not for every page. */
export function visits(door: PagesDoor, assets: Assets): Visits {
  const { deps } = door;
  const { clock } = deps;
  const marketplaces = remembered(clock.now, termsSecondsMax, () => listMarketplaces(deps));
  const terms = remembered(clock.now, termsSecondsMax, (id) => readReviewTerms(deps, id));
  const categories = remembered(clock.now, catalogueSecondsMax, (id) => listCategories(deps, id));
  const visitOf: Visits["visitOf"] = async (request, reply) => {
    const known = await admit(request, door);
    if (!known.ok) return known;
    const actor = known.value;
    const all = await marketplaces("");
    const found = findMarketplace(request, reply, actor, all);
    if (!found.ok) return found;
    const marketplace = found.value;
    const isHere = actor.kind !== "public" && actor.marketplaceId === marketplace.id;
    const moderator = isHere && actor.kind === "moderator" ? actor : null;
    const isDesk = moderator !== null && /^\/desk(?![^/?])/.test(request.url);
    const desk = isDesk ? await deskAround(deps, moderator) : null;
    const bare = frameOf(request, door, marketplace, actor);
    const frame = { ...bare, desk, marketplaces: all, assets };
    return ok({
      frame,
      marketplace,
      actor,
      customer: isHere && actor.kind === "customer" ? actor : null,
      moderator,
      seller: isHere && actor.kind === "seller" ? actor : null,
      operator: isHere && actor.kind === "operator" ? actor : null,
      terms: () => terms(marketplace.id),
      categories: () => categories(marketplace.id),
    });
  };
  const guestOf: Visits["guestOf"] = async (request) => {
    const wait = door.requests.take(callerOf({ kind: "public" }, request.ip), clock.now());
    if (wait > 0) return reject("rate_limited", { retryAfterSeconds: wait });
    const { marketplace: asked, lang } = request.query as { marketplace?: unknown; lang?: unknown };
    const all = await marketplaces("");
    const marketplace = asked === undefined ? all[0] : all.find(({ id }) => id === asked);
    if (marketplace === undefined) return reject("marketplace_unknown");
    const locale = languageOf(typeof lang === "string" ? lang : undefined) ?? acceptedIn(request);
    return ok({
      frame: { locale, marketplace, origin: door.publicUrl, assets },
      marketplaceId: marketplace.id,
      terms: () => terms(marketplace.id),
    });
  };
  const nowhere = { id: "", name: "Candor", currency: "EUR" };
  return {
    visitOf,
    guestOf,
    bareFrame: (request) => ({
      ...frameOf(request, door, nowhere, { kind: "public" }),
      desk: null,
      marketplaces: [],
      assets,
    }),
  };
}

/** Lets the caller in; a change has to come from a page of ours, whoever sends it. */
async function admit(
  request: FastifyRequest,
  { actorOf, deps, requests, writes, publicUrl }: PagesDoor,
): Promise<Result<Actor, Exclude<VisitCode, "marketplace_unknown">>> {
  const known = await actorOf(request);
  const isWrite = request.method === "POST";
  const caller = callerOf(known.ok ? known.value : { kind: "public" }, request.ip);
  const wait = (isWrite ? writes : requests).take(caller, deps.clock.now());
  if (wait > 0) return reject("rate_limited", { retryAfterSeconds: wait });
  if (!known.ok) return known;
  if (isWrite && !isSameOrigin(request.headers, publicUrl)) return reject("cross_site");
  return known;
}

/** The one in the address, else the one chosen before, else the visitor's own, else the first. */
function findMarketplace(
  request: FastifyRequest,
  reply: FastifyReply,
  actor: Actor,
  all: readonly Marketplace[],
): Result<Marketplace, "marketplace_unknown"> {
  const { marketplace: asked } = request.query as { marketplace?: unknown };
  const inAddress = all.find(({ id }) => id === asked);
  if (inAddress !== undefined) {
    remember(reply, "marketplace", inAddress.id);
    return ok(inAddress);
  }
  if (asked !== undefined) return reject("marketplace_unknown");
  const chosen = all.find(({ id }) => id === choice(request, "marketplace"));
  const own =
    actor.kind === "public" ? undefined : all.find(({ id }) => id === actor.marketplaceId);
  const found = chosen ?? own ?? all[0];
  return found === undefined ? reject("marketplace_unknown") : ok(found);
}

function frameOf(
  request: FastifyRequest,
  door: PagesDoor,
  marketplace: Marketplace,
  actor: Actor,
): Omit<Frame, "assets" | "desk" | "marketplaces"> {
  const theme = choice(request, "theme");
  const language = languageFor(request);
  return {
    locale: localeOf(language, request.url),
    language,
    theme: theme === "light" || theme === "dark" ? theme : "system",
    marketplace,
    visitor: visitorOf(actor, marketplace.id, door),
    demo: door.demoIdentities.length > 0,
    tour: choice(request, "tour") ?? null,
    address: request.method === "GET" ? request.url : "/",
    place: request.url,
    origin: door.publicUrl,
  };
}

/** What the visitor chose, else what the browser wants most. */
function languageFor(request: FastifyRequest): Language {
  const chosen = choice(request, "language");
  return languages.find((one) => one === chosen) ?? acceptedIn(request);
}

const acceptedIn = ({ headers }: FastifyRequest) => readersLanguage(headers["accept-language"]);

/** Pages of work, decisions and appeals speak English and German; all others read English there. */
function localeOf(wanted: Language, address: string): Language {
  const isWork =
    /^\/(desk|seller|operator|policy|transparency|statements|appeals|ui)(?![^/?])/.test(address);
  return isWork && wanted !== "de" ? "en" : wanted;
}

function visitorOf(actor: Actor, marketplaceId: string, door: PagesDoor): Frame["visitor"] {
  if (actor.kind === "public" || actor.kind === "system") return null;
  if (actor.marketplaceId !== marketplaceId) return null;
  const id = actor.kind === "customer" ? actor.customerId : actor.userId;
  const person = door.demoIdentities.find(({ actor: demo }) => {
    if (demo.kind !== actor.kind || demo.marketplaceId !== marketplaceId) return false;
    return demo.kind === "customer" ? demo.customerId === id : demo.userId === id;
  });
  return { name: person?.label.split(",")[0] ?? id, role: actor.kind };
}

/** Reads by key, and again only after some seconds. A failed reading is not kept. */
function remembered<Value>(
  now: () => Instant,
  secondsMax: number,
  read: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, { readonly value: Promise<Value>; readonly at: Instant }>();
  return (key) => {
    const at = now();
    const found = kept.get(key);
    if (found !== undefined && at - found.at < secondsMax * 1_000) return found.value;
    const value = read(key);
    kept.set(key, { value, at });
    value.catch(() => kept.delete(key));
    return value;
  };
}
