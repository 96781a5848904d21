import { scopes } from "@candor/core/contract/kit/actor.ts";
import { ApiKeyBody, WebhookBody } from "@candor/core/contract/schemas/systems.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { z } from "zod";
import { createApiKey, listApiKeys, revokeApiKey } from "../usecases/api-keys.ts";
import { mailAndJobs, retryMail } from "../usecases/mail-health.ts";
import {
  createWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  retryDeliveries,
} from "../usecases/webhooks.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

type Kit = PageKit & { readonly deps: PageKit["door"]["deps"] };
type Failed = Refusal<Parameters<typeof problemOf>[0]["code"]>;

const RetriedQueue = z.enum(["messages", "news", "letters", "notices"]);

/** What connects the marketplace's systems: mail and jobs, API keys, webhooks. */
export function serveSystems(kit: PageKit): void {
  const withDeps = { ...kit, deps: kit.door.deps };
  serveMailAndJobs(withDeps);
  serveKeys(withDeps);
  serveWebhooks(withDeps);
}

function serveMailAndJobs({ deps, pages, get, post }: Kit): void {
  const path = "/operator/health";
  const show = async ({ operator, frame }: Visit, retried: number | null) => {
    if (operator === null) return reject("forbidden");
    return pages.healthPage(frame, { ...(await mailAndJobs(deps, operator)), retried });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { retried } = request.query as Form;
    return show(visit, retried === undefined ? null : Number(retried) || 0);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.operator === null) return reject("forbidden");
    const { queue, job } = request.body as Form;
    const known = (await deps.jobs.health()).find(({ name }) => name === job);
    const mails = RetriedQueue.safeParse(queue);
    const { marketplaceId } = visit.operator;
    if (known !== undefined) {
      return reply.redirect(`${path}?retried=${await deps.jobs.retry(known.name)}`, 303);
    }
    if (!mails.success) return reject("invalid_request");
    const retried = await retryMail(deps, { marketplaceId, queue: mails.data });
    return reply.redirect(`${path}?retried=${retried}`, 303);
  });
}

function serveKeys({ deps, pages, get, post }: Kit): void {
  const path = "/operator/keys";
  const show = async ({ operator, frame }: Visit, made: string | null, failed: Failed | null) => {
    if (operator === null) return reject("forbidden");
    const keys = await listApiKeys(deps, operator);
    const iso = (at: Instant | null) => (at === null ? null : instantToIso(at));
    return pages.keysPage(frame, {
      keys: keys
        .map(({ createdAt, expiresAt, revokedAt, ...key }) => ({
          ...key,
          createdAt: instantToIso(createdAt),
          expiresAt: iso(expiresAt),
          revokedAt: iso(revokedAt),
          isOver: expiresAt !== null && expiresAt <= deps.clock.now(),
        }))
        .toReversed(),
      ...{ scopes, made, problem: failed === null ? null : problemOf(failed) },
    });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, null, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.operator === null) return reject("forbidden");
    const form = request.body as Form;
    const { marketplaceId, userId } = visit.operator;
    if (form.revoke !== undefined) {
      const ended = await revokeApiKey(deps, { marketplaceId, userId, keyId: form.revoke });
      return ended.ok ? reply.redirect(path, 303) : ended;
    }
    const until = Date.parse(`${form.expiresAt ?? ""}T00:00:00Z`);
    const body = ApiKeyBody.safeParse({
      name: form.name,
      scopes: scopes.filter((scope) => form[`scope:${scope}`] !== undefined),
      expiresAt: Number.isNaN(until) ? null : instantToIso(until),
    });
    if (!body.success) {
      reply.code(422);
      return show(visit, null, reject("invalid_request"));
    }
    const { name, scopes: given } = body.data;
    const expiresAt = Number.isNaN(until) ? null : until;
    const wish = { marketplaceId, userId, name, scopes: given, expiresAt };
    const { key } = await createApiKey(deps, wish);
    // The one time that it can be read: the answer to the form itself, which nothing stores.
    return show(visit, key, null);
  });
}

function serveWebhooks({ deps, pages, get, post }: Kit): void {
  const path = "/operator/webhooks";
  const show = async ({ operator, frame }: Visit, made: string | null, failed: Failed | null) => {
    if (operator === null) return reject("forbidden");
    const { value } = await listWebhooks(deps, operator);
    return pages.webhooksPage(frame, {
      webhooks: value.items,
      deliveries: await listDeliveries(deps, operator),
      ...{ made, problem: failed === null ? null : problemOf(failed) },
    });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, null, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.operator === null) return reject("forbidden");
    const { act, webhookId = "", url } = request.body as Form;
    const { marketplaceId, userId } = visit.operator;
    if (act === "retry") {
      await retryDeliveries(deps, { marketplaceId, webhookId });
      return reply.redirect(path, 303);
    }
    if (act === "end") {
      const ended = await removeWebhook(deps, { marketplaceId, userId, webhookId });
      return ended.ok ? reply.redirect(path, 303) : ended;
    }
    const body = WebhookBody.safeParse({ url });
    const added = body.success
      ? await createWebhook(deps, { ...visit.operator, ...body.data })
      : reject("webhook_address_refused");
    if (added.ok) return show(visit, added.value.secret, null);
    reply.code(422);
    return show(visit, null, added);
  });
}
