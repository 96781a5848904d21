import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import {
  changeInWords,
  diffPolicies,
  type PolicyChange,
} from "@candor/core/policy/versions/diff.ts";
import { type PolicyDocument, shippedDocument } from "@candor/core/policy/versions/document.ts";
import { type PolicyRow, policyVersion, policyVersions } from "../store/policy-versions.ts";
import type { Deps } from "./deps.ts";
import { hashOfPolicy } from "./record-policy.ts";

/** A version as everybody may read it, without its document. */
export type PolicyView = {
  readonly version: string;
  readonly status: PolicyRow["state"]["status"];
  readonly hash: string;
  readonly reason: string;
  readonly basis: PolicyRow["basis"];
  readonly emergency: PolicyRow["emergency"];
  readonly announcedAt: string | null;
  readonly effectiveAt: string | null;
};

type Reading = Pick<Deps, "db">;
type Where = {
  readonly marketplaceId: string;
  /** Operators read drafts and what was withdrawn too. */
  readonly withDrafts: boolean;
};

/** Every version of a marketplace, the newest first; before the first one, what ships. */
export async function listPolicies(
  { db }: Reading,
  { marketplaceId, withDrafts }: Where,
): Promise<readonly PolicyView[]> {
  const rows = await policyVersions(db.kysely, marketplaceId);
  const shown = rows.filter((row) => withDrafts || isPublic(row)).map(policyView);
  return rows.some(({ basis }) => basis === "baseline") ? shown : [...shown, shippedView()];
}

/** One version, whole. */
export async function getPolicy(
  { db }: Reading,
  { marketplaceId, withDrafts, version }: Where & { readonly version: string },
): Promise<Result<PolicyView & { readonly document: PolicyDocument }, "policy_missing">> {
  const found = await policyVersion(db.kysely, { marketplaceId, version });
  if (found !== null && (withDrafts || isPublic(found))) {
    return ok({ ...policyView(found), document: JSON.parse(found.document) });
  }
  const document = shippedDocument();
  if (found === null && version === document.version) return ok({ ...shippedView(), document });
  return reject("policy_missing", { version });
}

/** What changes from one version to another, in words and by rule. */
export async function diffPolicyVersions(
  deps: Reading,
  { from, to, ...where }: Where & { readonly from: string; readonly to: string },
): Promise<
  Result<
    { readonly from: PolicyView; readonly to: PolicyView; readonly changes: readonly Told[] },
    "policy_missing"
  >
> {
  const before = await getPolicy(deps, { ...where, version: from });
  if (!before.ok) return before;
  const after = await getPolicy(deps, { ...where, version: to });
  if (!after.ok) return after;
  const { document: old, ...fromView } = before.value;
  const { document: now, ...toView } = after.value;
  const changes = diffPolicies(old, now).map((change) => ({
    ...change,
    sentence: changeInWords(change),
  }));
  return ok({ from: fromView, to: toView, changes });
}

/** A change with its sentence. */
export type Told = PolicyChange & { readonly sentence: string };

/** A stored version in that shape. */
export function policyView(row: PolicyRow): PolicyView {
  const { version, state, hash, reason, basis, emergency } = row;
  const moment = (at: number | null) => (at === null ? null : instantToIso(at));
  return {
    ...{ version, status: state.status, hash, reason, basis, emergency },
    announcedAt: moment(row.announcedAt),
    effectiveAt: moment(row.effectiveAt),
  };
}

const isPublic = ({ state: { status } }: PolicyRow) =>
  status === "announced" || status === "in_force" || status === "superseded";

/** What judges a marketplace that has no version of its own yet. */
function shippedView(): PolicyView {
  const document = shippedDocument();
  return {
    version: document.version,
    status: "in_force",
    hash: hashOfPolicy(document),
    reason: "The terms that Candor ships with.",
    basis: "baseline",
    emergency: null,
    announcedAt: null,
    effectiveAt: null,
  };
}
