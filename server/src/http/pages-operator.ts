import { errors } from "@candor/core/contract/errors.ts";
import { PolicyReason, PolicyVersionNumber } from "@candor/core/contract/schemas/policies.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { FailedForm } from "@candor/web/storefront/operator-shapes.ts";
import type { FastifyReply } from "fastify";
import { backTestOf, cancelBackTest, startBackTest } from "../usecases/back-tests.ts";
import {
  announcePolicy,
  draftPolicy,
  revertPolicy,
  withdrawPolicy,
} from "../usecases/change-policy.ts";
import { listPolicyImpact } from "../usecases/policy-notices.ts";
import { diffPolicyVersions, getPolicy, listPolicies } from "../usecases/policy-versions.ts";
import { planPolicyUndoing, undoPolicy } from "../usecases/undo-policy.ts";
import { documentFrom } from "./document-from.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

type Operator = NonNullable<Visit["operator"]>;
type Failed = Refusal<keyof typeof errors>;
type Shown = { readonly saved: boolean; readonly failed: FailedForm | null };
type Kit = PageKit & { readonly deps: PageKit["door"]["deps"] };

/** The operator's policies: read, drafted, tested on the record, announced, taken back. */
export function serveOperator(kit: PageKit): void {
  const withDeps = { ...kit, deps: kit.door.deps };
  servePolicies(withDeps);
  serveVersion(withDeps);
}

function servePolicies({ deps, pages, get, post }: Kit): void {
  const show = async (visit: Visit, failed: FailedForm | null) => {
    if (visit.operator === null) return reject("forbidden");
    const { marketplaceId } = visit.operator;
    const versions = await listPolicies(deps, { marketplaceId, withDrafts: true });
    return pages.policiesPage(visit.frame, { versions, nextVersion: nextOf(versions), failed });
  };
  get("/operator/policies", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, null);
  });
  post("/operator/policies", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/operator/policies");
    if (visit.operator === null) return reject("forbidden");
    const typed = request.body as Form;
    const begun = await beginDraft(deps, visit.operator, typed);
    if (begun.ok) return reply.redirect(`/operator/policies/${begun.value.version}`, 303);
    return show(visit, failedOf(begun, typed, reply));
  });
}

/** A copy of what is in force under a new number. */
async function beginDraft(deps: Kit["deps"], operator: Operator, { version, reason }: Form) {
  const { marketplaceId } = operator;
  const where = { marketplaceId, withDrafts: true };
  const words = PolicyReason.safeParse(reason);
  if (!words.success) return reject("policy_reason_required");
  const inForce = (await listPolicies(deps, where)).find(({ status }) => status === "in_force");
  if (inForce === undefined) return reject("policy_missing");
  const base = await getPolicy(deps, { ...where, version: inForce.version });
  if (!base.ok) return base;
  const document = { ...base.value.document, version: version ?? "" };
  const known = await getPolicy(deps, { ...where, version: document.version });
  if (known.ok) return reject("policy_exists");
  return draftPolicy(deps, { ...operator, document, reason: words.data });
}

function serveVersion({ deps, pages, get, post }: Kit): void {
  const path = "/operator/policies/:version";
  const show = async (visit: Visit, version: string, now: Shown) => {
    if (visit.operator === null) return reject("forbidden");
    if (!PolicyVersionNumber.safeParse(version).success) return reject("policy_missing");
    const { marketplaceId } = visit.operator;
    const where = { marketplaceId, withDrafts: true };
    const found = await getPolicy(deps, { ...where, version });
    if (!found.ok) return found;
    const versions = await listPolicies(deps, where);
    const { document, ...policy } = found.value;
    const against = await comparedWith(deps, where, policy, versions);
    // The notice that binds an announcement is the one in force, not the one it drafts.
    const noticeDays = (against?.document ?? document).parameters.policy_notice_days;
    const earliest = deps.clock.now() + (noticeDays + 1) * dayMs;
    return pages.operatorPolicyPage(visit.frame, {
      ...{ policy, document, against, noticeDays, ...now },
      backTest: await backTestOf(deps, { marketplaceId, version }),
      told: await listPolicyImpact(deps, { marketplaceId, version }),
      undoing: await undoingOf(deps, { marketplaceId, version, status: policy.status }),
      earliest: `${instantToIso(earliest).slice(0, 10)}T00:00`,
      nextVersion: nextOf(versions),
    });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { saved } = request.query as { saved?: string };
    const { version } = request.params as { version: string };
    return show(visit, version, { saved: saved !== undefined, failed: null });
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/operator/policies");
    if (visit.operator === null) return reject("forbidden");
    const { version } = request.params as { version: string };
    if (!PolicyVersionNumber.safeParse(version).success) return reject("policy_missing");
    const typed = request.body as Form;
    const done = await act(deps, visit.operator, version, typed);
    if (done.ok) return reply.redirect(`/operator/policies/${done.value}`, 303);
    return show(visit, version, { saved: false, failed: failedOf(done, typed, reply) });
  });
}

type Versions = Awaited<ReturnType<typeof listPolicies>>;

/** What a version is read against: what is in force, or for what held already, the one before. */
async function comparedWith(
  deps: Kit["deps"],
  where: { readonly marketplaceId: string; readonly withDrafts: boolean },
  { version, effectiveAt, status }: Versions[number],
  versions: Versions,
) {
  const inForce = versions.find((one) => one.status === "in_force");
  const held = versions.filter((one) => one.status === "superseded" || one.status === "in_force");
  const at = held.findIndex((one) => one.version === version);
  const isNew = status === "draft" || status === "announced" || status === "withdrawn";
  const before = isNew ? inForce : held[at + 1];
  if (before === undefined || (effectiveAt === null && !isNew)) return null;
  const told = await diffPolicyVersions(deps, { ...where, from: before.version, to: version });
  const base = await getPolicy(deps, { ...where, version: before.version });
  if (!told.ok || !base.ok) return null;
  return { version: before.version, document: base.value.document, changes: told.value.changes };
}

/** What a version that is over did and what still stands of it; null for all others. */
async function undoingOf(
  deps: Kit["deps"],
  { status, ...key }: { marketplaceId: string; version: string; status: string },
) {
  if (status !== "superseded") return null;
  const plan = await planPolicyUndoing(deps, key);
  return plan.ok ? plan.value : null;
}

/** Does what the button says; the version to show afterwards. */
async function act(deps: Kit["deps"], operator: Operator, version: string, form: Form) {
  const key = { ...operator, version };
  const { marketplaceId } = operator;
  const shown = (done: { readonly ok: true } | Failed, where = version) =>
    done.ok ? ({ ok: true, value: where } as const) : done;
  const reason = form.reason ?? "";
  switch (form.act) {
    case "save":
      return shown(await saveDraft(deps, operator, version, form), `${version}?saved=1`);
    case "test":
      return shown(
        await startBackTest(deps, { marketplaceId, from: form.from ?? "", to: version }),
        `${version}#happened`,
      );
    case "stop-test":
      return shown(
        await cancelBackTest(deps, { marketplaceId, backTestId: form.backTestId ?? "" }),
      );
    case "announce": {
      const effectiveAt = Date.parse(`${form.effectiveAt ?? ""}Z`);
      if (Number.isNaN(effectiveAt)) return reject("invalid_request");
      return shown(await announcePolicy(deps, { ...key, effectiveAt, emergency: null }));
    }
    case "withdraw":
      return shown(await withdrawPolicy(deps, { ...key, reason }));
    case "revert": {
      const newVersion = form.newVersion ?? "";
      return shown(await revertPolicy(deps, { ...key, newVersion, reason }), newVersion);
    }
    case "undo":
      return shown(await undoPolicy(deps, { ...key, reason }), `${version}?saved=1`);
    default:
      return reject("invalid_request");
  }
}

async function saveDraft(deps: Kit["deps"], operator: Operator, version: string, form: Form) {
  const { marketplaceId } = operator;
  const found = await getPolicy(deps, { marketplaceId, withDrafts: true, version });
  if (!found.ok) return found;
  if (found.value.status !== "draft") return reject("policy_not_draft");
  const document: unknown = documentFrom(found.value.document, form);
  return draftPolicy(deps, { ...operator, document, reason: found.value.reason });
}

function failedOf(failed: Failed, typed: Form, reply: FastifyReply): FailedForm {
  reply.code(errors[failed.code].status);
  return { problem: problemOf(failed), typed };
}

/** One up from the newest: `1.4.0` after `1.3.2`. */
function nextOf(versions: Versions): string {
  const numbers = versions.map(({ version }) => version.split(".").map(Number));
  const [newest = [1, 0]] = numbers.sort((a, b) => compare(b, a));
  return `${newest[0] ?? 1}.${(newest[1] ?? 0) + 1}.0`;
}

const compare = (a: readonly number[], b: readonly number[]) =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
