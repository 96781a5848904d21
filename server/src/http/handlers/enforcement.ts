import type * as health from "@candor/core/contract/routes/account-health.ts";
import type * as routes from "@candor/core/contract/routes/enforcement.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { readAccountHealth } from "../../usecases/account-health.ts";
import {
  addAppealEvidence,
  decideAppeal,
  fileAppeal,
  takeAppeal,
  withdrawAppeal,
} from "../../usecases/appeals.ts";
import {
  appealView,
  getStatement,
  listAppeals,
  listMeasures,
  listStatements,
  measureView,
  planView,
} from "../../usecases/enforcement-views.ts";
import { imposeMeasures, previewMeasures } from "../../usecases/impose-measures.ts";
import {
  acknowledgeMeasure,
  approveMeasure,
  declineMeasure,
  keepMeasure,
  liftMeasure,
} from "../../usecases/measures.ts";
import type { Handler } from "../bind.ts";

type Routes = typeof routes & typeof health;
type Handlers = { readonly [Id in keyof Routes]: Handler<Routes[Id]> };
type Person = { readonly marketplaceId: string; readonly userId: string };
type Answer<View, Refused extends { readonly ok: false }> =
  | { readonly ok: true; readonly value: View }
  | Refused;

/** Measures, statements and appeals: each hands the request to its use case. */
export const enforcementHandlers: Handlers = {
  previewMeasures: async (deps, { actor, params, body }) => {
    const { version, ...wish } = body;
    const key = { ...at(actor), ...params };
    const plan = await previewMeasures(deps, { ...key, version, wish });
    return plan.ok ? ok(planView(plan.value, "UTC")) : plan;
  },
  imposeMeasures: async (deps, { actor, params, body }) => {
    const { version, ...wish } = body;
    const imposed = await imposeMeasures(deps, { ...person(actor), ...params, version, wish });
    if (!imposed.ok) return imposed;
    const { statements, measures } = imposed.value;
    return ok({ statements: [...statements], measures: [...measures] });
  },
  listMeasures: (deps, { actor, params }) => listMeasures(deps, { ...at(actor), ...params }),
  approveMeasure: async (deps, { actor, params }) =>
    viewed(await approveMeasure(deps, { ...person(actor), ...params }), measureView),
  declineMeasure: async (deps, { actor, params, body }) =>
    viewed(await declineMeasure(deps, { ...person(actor), ...params, ...body }), measureView),
  liftMeasure: async (deps, { actor, params, body }) =>
    viewed(await liftMeasure(deps, { ...person(actor), ...params, ...body }), measureView),
  keepMeasure: async (deps, { actor, params, body }) =>
    viewed(await keepMeasure(deps, { ...person(actor), ...params, ...body }), measureView),
  acknowledgeMeasure: async (deps, { actor, params, body }) =>
    viewed(await acknowledgeMeasure(deps, { ...at(actor), ...params, ...body }), measureView),
  getAccountHealth: (deps, { actor }) => readAccountHealth(deps, actor),
  getSellerHealth: (deps, { actor, params }) =>
    readAccountHealth(deps, { ...at(actor), ...params }),
  listStatements: (deps, { actor, query }) =>
    listStatements(deps, {
      ...at(actor),
      addressee: actor.kind === "seller" ? "seller" : "author",
      addresseeId: actor.kind === "seller" ? actor.sellerId : actor.customerId,
      ...query,
    }),
  getStatement: (deps, { actor, params }) =>
    getStatement(deps, { ...at(actor), ...params, reader: actor }),
  fileAppeal: async (deps, { actor, params, body }) =>
    viewed(
      await fileAppeal(deps, { ...at(actor), ...params, party: partyOf(actor), ...body }),
      appealView,
    ),
  addAppealEvidence: async (deps, { actor, params, body }) =>
    viewed(
      await addAppealEvidence(deps, { ...at(actor), ...params, party: partyOf(actor), ...body }),
      appealView,
    ),
  withdrawAppeal: async (deps, { actor, params }) =>
    viewed(
      await withdrawAppeal(deps, { ...at(actor), ...params, party: partyOf(actor) }),
      appealView,
    ),
  listAppeals: (deps, { actor, query }) => listAppeals(deps, { ...at(actor), ...query }),
  takeAppeal: async (deps, { actor, params }) =>
    viewed(await takeAppeal(deps, { ...person(actor), ...params }), appealView),
  decideAppeal: async (deps, { actor, params, body }) =>
    viewed(await decideAppeal(deps, { ...person(actor), ...params, ...body }), appealView),
};

const at = ({ marketplaceId }: { readonly marketplaceId: string }) => ({ marketplaceId });
const person = ({ marketplaceId, userId }: Person) => ({ marketplaceId, userId });

type PartyActor =
  | { readonly kind: "seller"; readonly sellerId: string }
  | { readonly kind: "customer"; readonly customerId: string };

const partyOf = (actor: PartyActor) =>
  actor.kind === "seller"
    ? ({ role: "seller", id: actor.sellerId } as const)
    : ({ role: "author", id: actor.customerId } as const);

function viewed<Value, View, Refused extends { readonly ok: false }>(
  answer: Answer<Value, Refused>,
  view: (value: Value) => View,
): Answer<View, Refused> {
  return answer.ok ? { ok: true, value: view(answer.value) } : answer;
}
