import {
  type Code,
  type Command,
  decide,
  type EmergencyKind,
  initial,
} from "@candor/core/domain/policy-version/policy-version.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { type PolicyDocument, shippedDocument } from "@candor/core/policy/versions/document.ts";
import { readPolicyDocument } from "@candor/core/policy/versions/read-document.ts";
import type { Tx } from "../db/database.ts";
import { lawAt } from "../store/policy.ts";
import {
  lockPolicies,
  type PolicyRow,
  policyVersion,
  policyVersions,
} from "../store/policy-versions.ts";
import type { Deps } from "./deps.ts";
import { type PolicyView, policyView } from "./policy-versions.ts";
import { hashOfPolicy, recordPolicy, wordingOf } from "./record-policy.ts";

type PolicyDeps = Pick<Deps, "db" | "clock" | "ledger">;
type Acting = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly version: string;
};

/** Writes a draft, or writes it anew. The document may leave out what is as shipped. */
export async function draftPolicy(
  deps: PolicyDeps,
  input: Omit<Acting, "version"> & { readonly document: unknown; readonly reason: string },
): Promise<
  Result<
    PolicyView,
    | "policy_document_invalid"
    | "policy_exists"
    | "policy_reason_required"
    | "marketplace_unknown"
    | "policy_missing"
  >
> {
  const read = readPolicyDocument(input.document);
  if (!read.ok) return reject("policy_document_invalid", { problems: read.problems });
  return writeDraft(deps, { ...input, document: read.document });
}

/**
 * Drafts a version that says what was in force before another one. It is announced like any other:
 * going back is a change too.
 */
export async function revertPolicy(
  deps: PolicyDeps,
  input: Acting & { readonly newVersion: string; readonly reason: string },
): Promise<
  Result<
    PolicyView,
    | "policy_missing"
    | "policy_exists"
    | "policy_reason_required"
    | "policy_document_invalid"
    | "marketplace_unknown"
  >
> {
  const { marketplaceId, version, newVersion, userId, reason } = input;
  const rows = await policyVersions(deps.db.kysely, marketplaceId);
  const reverted = rows.find((row) => row.version === version);
  if (reverted === undefined || reverted.effectiveAt === null) return reject("policy_missing");
  const { effectiveAt } = reverted;
  const earlier = rows.find(
    (row) =>
      row.effectiveAt !== null && row.effectiveAt < effectiveAt && row.state.status !== "withdrawn",
  );
  const before = earlier === undefined ? null : await policyVersion(deps.db.kysely, earlier);
  const said: PolicyDocument = before === null ? shippedDocument() : JSON.parse(before.document);
  const document = { ...said, version: newVersion };
  return draftPolicy(deps, { marketplaceId, userId, reason, document });
}

async function writeDraft(
  deps: PolicyDeps,
  input: Omit<Acting, "version"> & { readonly document: PolicyDocument; readonly reason: string },
): ReturnType<typeof draftPolicy> {
  const { userId: by, document, reason, marketplaceId } = input;
  const hash = hashOfPolicy(document);
  // Its name is taken by what ships, also where no row says so yet.
  if (document.version === shippedDocument().version) return reject("policy_exists");
  const key = { marketplaceId, version: document.version };
  return deps.db.transaction(async (tx) => {
    if (!(await lockPolicies(tx, marketplaceId))) return reject("marketplace_unknown");
    const row = await policyVersion(tx, key);
    const at = deps.clock.now();
    const decision = decide(row?.state ?? initial, { type: "draft", by, hash, reason }, at);
    if (!decision.ok) return reject(decision.code as "policy_exists", decision.facts);
    await recordPolicy(tx, deps, { ...key, row, wording: wordingOf(document) }, decision.events);
    return viewOf(tx, key);
  });
}

/** Tells everybody what will hold from a moment on: in time, or in an emergency with its reason. */
export function announcePolicy(
  deps: PolicyDeps,
  input: Acting & {
    readonly effectiveAt: Instant;
    readonly emergency: { readonly kind: EmergencyKind; readonly reason: string } | null;
  },
) {
  const { userId: by, effectiveAt, emergency } = input;
  return act<
    | "policy_not_draft"
    | "policy_notice_too_short"
    | "policy_reason_required"
    | "policy_moment_taken"
  >(deps, input, async (tx, parameters) => {
    const others = await policyVersions(tx, input.marketplaceId);
    const isTaken = others.some(
      (row) => row.effectiveAt === effectiveAt && row.state.status !== "withdrawn",
    );
    if (isTaken) return reject("policy_moment_taken");
    if (emergency === null) {
      const noticeDays = parameters.policy_notice_days;
      return ok({ type: "announce", by, effectiveAt, noticeDays });
    }
    const leadMs = leadMsOf(parameters);
    return ok({ type: "announce-emergency", by, effectiveAt, leadMs, ...emergency });
  });
}

/** Takes back a draft or an announcement that is not in force yet. */
export function withdrawPolicy(deps: PolicyDeps, input: Acting & { readonly reason: string }) {
  const { userId: by, reason } = input;
  return act<"policy_too_late" | "policy_reason_required">(deps, input, async (_, parameters) =>
    ok({ type: "withdraw", by, reason, leadMs: leadMsOf(parameters) }),
  );
}

const leadMsOf = ({ policy_emergency_lead_minutes: minutes }: ParameterValues) => minutes * 60_000;

type Planned = Result<Command, "policy_moment_taken">;

/** Carries out what an operator does with a version: one at a time in a marketplace. */
async function act<Refused extends Code | "policy_moment_taken">(
  deps: PolicyDeps,
  { marketplaceId, version }: Acting,
  commandFor: (tx: Tx, parameters: ParameterValues) => Promise<Planned>,
): Promise<Result<PolicyView, "policy_missing" | Refused>> {
  const key = { marketplaceId, version };
  return deps.db.transaction(async (tx) => {
    await lockPolicies(tx, marketplaceId);
    const row: PolicyRow | null = await policyVersion(tx, key);
    if (row === null) return reject("policy_missing");
    const at = deps.clock.now();
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const command = await commandFor(tx, parameters);
    if (!command.ok) return reject(command.code as Refused); // Of those that this act names.
    const decision = decide(row.state, command.value, at);
    if (!decision.ok) return reject(decision.code as Refused, decision.facts); // Of this command.
    await recordPolicy(tx, deps, { ...key, row }, decision.events);
    return viewOf(tx, key);
  });
}

async function viewOf(
  tx: Tx,
  key: { readonly marketplaceId: string; readonly version: string },
): Promise<Result<PolicyView, "policy_missing">> {
  const now = await policyVersion(tx, key);
  return now === null ? reject("policy_missing") : ok(policyView(now));
}
