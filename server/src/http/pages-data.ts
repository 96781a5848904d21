import { reject } from "@candor/core/kernel/result.ts";
import { getMyData } from "../usecases/buyer-data.ts";
import { eraseMyData } from "../usecases/erase-buyer-data.ts";
import { listMyReviews } from "../usecases/list-author-reviews.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, signIn } from "./pages-writing.ts";

const path = "/shop/my-data";
const reviewsAtOnce = 100;
/** More reviews than anybody has written; the file ends there rather than never. */
const reviewsMax = 10_000;

type Customer = NonNullable<Visit["customer"]>;

/** What is kept about a customer: to read, to take along, and to erase. */
export function serveData({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  get(path, async ({ actor, customer, frame }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, path);
    if (customer === null) return reject("forbidden");
    const kept = await getMyData(deps, customer);
    if (!kept.ok) return kept;
    const { messages, fields, files } = request.query as Form;
    const erased =
      messages === undefined
        ? null
        : { messages: counted(messages), fields: counted(fields), files: counted(files) };
    return pages.dataPage(frame, { kept: kept.value, erased });
  });
  get(`${path}.json`, async ({ actor, customer }, _request, reply) => {
    if (actor.kind === "public") return signIn(reply, path);
    if (customer === null) return reject("forbidden");
    const kept = await getMyData(deps, customer);
    if (!kept.ok) return kept;
    const whole = { ...kept.value, reviews: await reviewsOf(deps, customer) };
    return reply
      .header("content-disposition", 'attachment; filename="my-data.json"')
      .header("cache-control", "private, no-store")
      .type("application/json; charset=utf-8")
      .send(`${JSON.stringify(whole, null, 2)}\n`);
  });
  post(path, async ({ actor, customer }, request, reply) => {
    if (actor.kind === "public") return signIn(reply, path);
    if (customer === null) return reject("forbidden");
    if ((request.body as Form).confirmed !== "1") return reply.redirect(path, 303);
    const erasure = await eraseMyData(deps, customer);
    if (!erasure.ok) return erasure;
    const { messages, fields, files } = erasure.value;
    return reply.redirect(`${path}?messages=${messages}&fields=${fields}&files=${files}`, 303);
  });
}

const counted = (text: string | undefined) => Math.max(0, Math.trunc(Number(text)) || 0);

/** All reviews of an account, each as its author sees it. */
async function reviewsOf(deps: PageKit["door"]["deps"], customer: Customer) {
  const reviews = [];
  let after: string | undefined;
  while (reviews.length < reviewsMax) {
    const page = await listMyReviews(deps, { ...customer, after, limit: reviewsAtOnce });
    if (!page.ok) break;
    reviews.push(...page.value.items);
    if (page.value.next === null) break;
    after = page.value.next;
  }
  return reviews;
}
