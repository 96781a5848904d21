import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PhotoId } from "@candor/core/contract/schemas/photos.ts";
import { ReviewFilter } from "@candor/core/contract/schemas/reviews.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type * as storefront from "@candor/web/storefront/pages.ts";
import type { Assets, WidgetData } from "@candor/web/storefront/shapes.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { listProductAspects } from "../usecases/product-aspects.ts";
import { getPhotoWithReview, listProductPhotos } from "../usecases/product-photos.ts";
import { getProduct, listProductReviews } from "../usecases/read-product.ts";
import type { PagesDoor } from "./app.ts";
import { clientFolder } from "./pages-assets.ts";
import type { Guest, Visits } from "./pages-context.ts";
import { methodOf, photosInStrip, shownQuery, withoutEmpty } from "./pages-reading.ts";
import { refuse } from "./problem.ts";

const reviewsPerPart = 10;
const starsAtOnceMax = 50;
const cursor = z.string().max(500).optional();

const Place = { marketplace: z.string().max(200).optional(), lang: z.string().max(35).optional() };
// Nothing else: no option lets a page show some stars and hide others.
const ElementQuery = z.strictObject({ ...Place, product: ExternalId });
// A search form sends its empty fields too; what is empty narrows nothing.
const PartQuery = z.preprocess(
  withoutEmpty,
  ReviewFilter.extend({ ...Place, product: ExternalId, after: cursor }),
);
const PhotoQuery = z.strictObject({ ...Place, product: ExternalId, photo: PhotoId });
const StarsQuery = z.strictObject({
  ...Place,
  product: z
    .union([ExternalId, z.array(ExternalId).max(starsAtOnceMax)])
    .transform((ids) => [ids].flat()),
});

type EmbedCode =
  | "invalid_request"
  | "product_unknown"
  | "not_found"
  | "cursor_invalid"
  | "marketplace_unknown"
  | "rate_limited";
type Show<Query> = (guest: Guest, query: Query) => Promise<Result<string, EmbedCode>>;

/**
 * What stands in pages of the marketplace's own: for everybody, from every origin, without a
 * cookie. `/widget.js` defines the elements; `/embed/...` makes their inside.
 */
export function serveEmbed(
  app: FastifyInstance,
  {
    door,
    pages,
    guestOf,
    assets,
  }: {
    readonly door: PagesDoor;
    readonly pages: typeof storefront;
    readonly guestOf: Visits["guestOf"];
    readonly assets: Assets;
  },
): void {
  const get = <Query>(path: string, shape: z.ZodType<Query>, show: Show<Query>) =>
    app.get(path, async (request, reply) => {
      forEveryOrigin(reply);
      const made = await answerTo(request, { guestOf, shape, show });
      if (!made.ok) return refuse(request, reply, made.code, made.facts);
      return reply
        .header("cache-control", "public, max-age=60, stale-while-revalidate=600")
        .header("vary", "accept-language")
        .type("text/html; charset=utf-8")
        .send(made.value);
    });
  const usual = ReviewFilter.parse({});
  get("/embed/reviews", ElementQuery, async (guest, { product }) => {
    const data = await reviewsOf(door, guest, { ...usual, product });
    return data.ok ? ok(pages.reviewsElement(guest.frame, data.value)) : data;
  });
  get("/embed/reviews/part", PartQuery, async (guest, query) => {
    const data = await reviewsOf(door, guest, query);
    return data.ok ? ok(pages.reviewsPart(guest.frame, data.value)) : data;
  });
  get("/embed/photo", PhotoQuery, async (guest, { photo: photoId }) => {
    const { marketplaceId } = guest;
    const photo = await getPhotoWithReview(door.deps, { marketplaceId, photoId });
    return photo.ok ? ok(pages.photoPart(guest.frame, photo.value)) : photo;
  });
  get("/embed/stars", StarsQuery, async (guest, { product }) => {
    const marketplaceId = guest.marketplaceId;
    const found = await Promise.all(
      product.map((productId) => getProduct(door.deps, { marketplaceId, productId })),
    );
    const known = found.flatMap((one) => (one.ok ? [one.value] : []));
    return ok(pages.starsElements(guest.frame, known));
  });
  serveScript(app, assets);
}

/** What the reviews of one product are made of. */
async function reviewsOf(
  { deps }: PagesDoor,
  { marketplaceId, terms, frame }: Guest,
  query: Omit<z.output<typeof PartQuery>, "marketplace" | "lang">,
): Promise<Result<WidgetData, EmbedCode>> {
  const { product: productId, after } = query;
  const key = { marketplaceId, productId };
  const [product, page, photos, aspects] = await Promise.all([
    getProduct(deps, key),
    listProductReviews(deps, {
      ...{ ...query, ...key, limit: reviewsPerPart },
      translateTo: frame.locale,
    }),
    listProductPhotos(deps, { ...key, limit: photosInStrip }),
    listProductAspects(deps, key),
  ]);
  if (!product.ok) return product;
  if (!page.ok) return page;
  return ok({
    product: product.value,
    method: methodOf(await terms()),
    query: shownQuery(query),
    page: page.value,
    photos,
    aspects: aspects.ok ? aspects.value : [],
    after: after ?? null,
  });
}

async function answerTo<Query>(
  request: FastifyRequest,
  {
    guestOf,
    shape,
    show,
  }: {
    readonly guestOf: Visits["guestOf"];
    readonly shape: z.ZodType<Query>;
    readonly show: Show<Query>;
  },
): Promise<Result<string, EmbedCode>> {
  const query = shape.safeParse(request.query);
  if (!query.success) {
    return reject("invalid_request", { issues: query.error.issues.map(({ message }) => message) });
  }
  const guest = await guestOf(request);
  return guest.ok ? show(guest.value, query.data) : guest;
}

/** The script under an address that stays, so that pages can name it. */
function serveScript(app: FastifyInstance, { widget }: Assets): void {
  const script = readFileSync(join(clientFolder, basename(widget.script)), "utf8");
  const etag = `"${basename(widget.script)}"`;
  app.get("/widget.js", (request, reply) => {
    forEveryOrigin(reply).header("etag", etag).header("cache-control", "public, max-age=3600");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    return reply.type("text/javascript; charset=utf-8").send(script);
  });
}

/** Public and without cookies, so any page may read it. */
function forEveryOrigin(reply: FastifyReply): FastifyReply {
  return reply
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");
}
