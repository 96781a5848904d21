import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type * as routes from "@candor/core/contract/routes/policies.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { cancelBackTest, getBackTest, startBackTest } from "../../usecases/back-tests.ts";
import {
  announcePolicy,
  draftPolicy,
  revertPolicy,
  withdrawPolicy,
} from "../../usecases/change-policy.ts";
import { listPrecedents } from "../../usecases/list-precedents.ts";
import {
  acknowledgePolicyNotice,
  listPolicyImpact,
  listPolicyNotices,
} from "../../usecases/policy-notices.ts";
import { diffPolicyVersions, getPolicy, listPolicies } from "../../usecases/policy-versions.ts";
import { planPolicyUndoing, undoPolicy } from "../../usecases/undo-policy.ts";
import type { Handler, HandlerDeps } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Policy versions: everybody reads what was announced, operators draft and announce. */
export const policyHandlers: Handlers = {
  listPolicies: async (deps, { actor, query }) => {
    const where = await whereOf(deps, actor, query.marketplace);
    if (!where.ok) return where;
    return ok({ items: [...(await listPolicies(deps, where.value))] });
  },
  getPolicy: async (deps, { actor, params, query }) => {
    const where = await whereOf(deps, actor, query.marketplace);
    if (!where.ok) return where;
    const found = await getPolicy(deps, { ...where.value, ...params });
    return found.ok ? ok({ ...found.value, document: { ...found.value.document } }) : found;
  },
  diffPolicyVersions: async (deps, { actor, query: { marketplace, from, to } }) => {
    const where = await whereOf(deps, actor, marketplace);
    if (!where.ok) return where;
    const found = await diffPolicyVersions(deps, { ...where.value, from, to });
    return found.ok ? ok({ ...found.value, changes: [...found.value.changes] }) : found;
  },
  draftPolicy: (deps, { actor, body }) => draftPolicy(deps, { ...person(actor), ...body }),
  announcePolicy: (deps, { actor, params, body }) =>
    announcePolicy(deps, {
      ...person(actor),
      ...params,
      effectiveAt: Date.parse(body.effectiveAt),
      emergency: body.emergency ?? null,
    }),
  withdrawPolicy: (deps, { actor, params, body }) =>
    withdrawPolicy(deps, { ...person(actor), ...params, ...body }),
  revertPolicy: (deps, { actor, params, body }) =>
    revertPolicy(deps, { ...person(actor), ...params, ...body }),
  listPrecedents: async (deps, { actor, query: { marketplace, rule } }) => {
    const where = await whereOf(deps, actor, marketplace);
    if (!where.ok) return where;
    const { marketplaceId } = where.value;
    return ok({ items: await listPrecedents(deps, { marketplaceId, rule }) });
  },
  planPolicyUndoing: (deps, { actor: { marketplaceId }, params }) =>
    planPolicyUndoing(deps, { marketplaceId, ...params }),
  undoPolicy: (deps, { actor, params, body }) =>
    undoPolicy(deps, { ...person(actor), ...params, ...body }),
  listPolicyImpact: async (deps, { actor: { marketplaceId }, params }) =>
    ok({ items: await listPolicyImpact(deps, { marketplaceId, ...params }) }),
  listPolicyNotices: async (deps, { actor: { marketplaceId, sellerId } }) =>
    ok({ items: await listPolicyNotices(deps, { marketplaceId, sellerId }) }),
  acknowledgePolicyNotice: (deps, { actor: { marketplaceId, sellerId, userId }, params }) =>
    acknowledgePolicyNotice(deps, { marketplaceId, sellerId, userId, ...params }),
  startBackTest: (deps, { actor, body }) =>
    startBackTest(deps, { marketplaceId: actor.marketplaceId, ...body }),
  getBackTest: (deps, { actor, params }) =>
    getBackTest(deps, { marketplaceId: actor.marketplaceId, ...params }),
  cancelBackTest: (deps, { actor, params }) =>
    cancelBackTest(deps, { marketplaceId: actor.marketplaceId, ...params }),
};

const person = ({
  marketplaceId,
  userId,
}: {
  readonly marketplaceId: string;
  readonly userId: string;
}) => ({ marketplaceId, userId });

async function whereOf(deps: HandlerDeps, actor: Actor, asked: string | undefined) {
  const marketplace = await deps.findMarketplace(actor, asked);
  if (!marketplace.ok) return marketplace;
  const marketplaceId = marketplace.value;
  const isOwn = actor.kind === "operator" && actor.marketplaceId === marketplaceId;
  return ok({ marketplaceId, withDrafts: isOwn });
}
