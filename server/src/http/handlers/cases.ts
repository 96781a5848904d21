import type * as routes from "@candor/core/contract/routes/cases.ts";
import type { CaseDecisionBody } from "@candor/core/contract/schemas/cases.ts";
import type { z } from "zod";
import {
  decideCase,
  escalateCase,
  getCase,
  leaseCase,
  listCases,
  noteCase,
  reopenCase,
  snoozeCase,
} from "../../usecases/cases.ts";
import { decideCases } from "../../usecases/decide-cases.ts";
import { getSecondLook, listSecondLooks, lookAgain } from "../../usecases/look-again.ts";
import { watchCase } from "../../usecases/watch-case.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };
type Actor = { readonly marketplaceId: string; readonly userId: string };

/** The desk's cases: each hands the request to its use case. */
export const caseHandlers: Handlers = {
  listCases: (deps, { actor, query }) => listCases(deps, { ...person(actor), ...query }),
  getCase: (deps, { actor, params }) =>
    getCase(deps, { marketplaceId: actor.marketplaceId, ...params }),
  leaseCase: (deps, { actor, params, body }) =>
    leaseCase(deps, { ...person(actor), ...params, ...body }),
  watchCase: (deps, { actor, params, body }) =>
    watchCase(deps, { ...person(actor), ...params, ...body }),
  noteCase: (deps, { actor, params, body }) =>
    noteCase(deps, { ...person(actor), ...params, ...body }),
  escalateCase: (deps, { actor, params, body }) =>
    escalateCase(deps, { ...person(actor), ...params, ...body }),
  snoozeCase: (deps, { actor, params, body }) =>
    snoozeCase(deps, { ...person(actor), ...params, ...body, until: Date.parse(body.until) }),
  decideCase: (deps, { actor, params, body }) => {
    const answer = answerOf(body);
    return decideCase(deps, { ...person(actor), ...params, version: body.version, answer });
  },
  decideCases: (deps, { actor, body }) => decideCases(deps, { ...person(actor), ...body }),
  listSecondLooks: (deps, { actor }) => listSecondLooks(deps, person(actor)),
  getSecondLook: (deps, { actor, params }) => getSecondLook(deps, { ...person(actor), ...params }),
  lookAgain: (deps, { actor, params, body: { version, ...answer } }) =>
    lookAgain(deps, { ...person(actor), ...params, version, answer }),
  reopenCase: (deps, { actor, params, body }) =>
    reopenCase(deps, { ...person(actor), ...params, ...body }),
};

const person = ({ marketplaceId, userId }: Actor) => ({ marketplaceId, userId });

/** The answer that a body gives, without what is about the request. */
export function answerOf({ version: _, ...answer }: z.output<typeof CaseDecisionBody>) {
  return answer.outcome === "needs_more" ? { ...answer, until: Date.parse(answer.until) } : answer;
}
