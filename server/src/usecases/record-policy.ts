import { createHash } from "node:crypto";
import {
  type Event,
  evolve,
  initial,
  type State,
} from "@candor/core/domain/policy-version/policy-version.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import {
  documentBytes,
  type PolicyDocument,
  policyOf,
} from "@candor/core/policy/versions/document.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import {
  type PolicyKey,
  type PolicyRow,
  type PolicyWording,
  savePolicyVersion,
} from "../store/policy-versions.ts";
import type { Deps } from "./deps.ts";

/** The hash that names what a version says, whoever keeps the file. */
export function hashOfPolicy(document: PolicyDocument): string {
  return createHash("sha256").update(documentBytes(document)).digest("hex");
}

/** A document in the forms in which it is kept. */
export function wordingOf(document: PolicyDocument): PolicyWording {
  return {
    document: documentBytes(document),
    hash: hashOfPolicy(document),
    rules: policyOf(document).rules,
    parameters: document.parameters,
  };
}

/** What there is of a version before something happens to it, and what it is to say now. */
export type KnownPolicy = PolicyKey & {
  readonly row: PolicyRow | null;
  readonly wording?: PolicyWording;
};

/** Writes what happened to a version: its row, and in the ledger what anybody may know of it. */
export async function recordPolicy(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  { row, marketplaceId, version, wording }: KnownPolicy,
  events: readonly Event[],
): Promise<void> {
  let state: State = row?.state ?? initial;
  for (const event of events) {
    state = evolve(state, event);
    if (state.status === "none") throw new Error("a version that was written cannot be unwritten");
    const kept = {
      ...{ marketplaceId, version, state },
      reason: event.type === "policy-drafted" ? event.reason : (row?.reason ?? "The first terms."),
      basis: "basis" in state ? state.basis : null,
      emergency: event.type === "policy-announced" ? event.emergency : (row?.emergency ?? null),
      announcedAt: "announcedAt" in state ? state.announcedAt : null,
      effectiveAt: "effectiveAt" in state ? state.effectiveAt : null,
      createdAt: row?.createdAt ?? event.at,
    };
    // A withdrawn announcement no longer stands for anything.
    const stands = state.status === "withdrawn" ? { ...kept, emergency: null } : kept;
    await savePolicyVersion(tx, stands, wording ?? null, event.at);
  }
  const entries = events.flatMap((event) => entryOf(version, event) ?? []);
  await ledger.append(tx, marketplaceId, entries);
}

/** Drafts are the operator's own; from the announcement on everything is public. */
function entryOf(version: string, event: Event): LedgerEntry | null {
  const entry = { type: event.type, subject: `policy:${version}`, at: event.at };
  switch (event.type) {
    case "policy-drafted":
      return null;
    case "policy-announced": {
      const { hash, effectiveAt, emergency, by } = event;
      const payload = { version, hash, effectiveAt: iso(effectiveAt), emergency };
      return { ...entry, payload, words: { by } };
    }
    case "policy-begun":
      return { ...entry, payload: { version, hash: event.hash, since: iso(event.since) } };
    case "policy-adopted":
      return { ...entry, payload: { version, hash: event.hash } };
    case "policy-superseded":
      return { ...entry, payload: { version, by: event.by } };
    case "policy-withdrawn":
      return { ...entry, payload: { version, reason: event.reason }, words: { by: event.by } };
    default:
      return unreachable(event);
  }
}

const iso = (at: Instant) => instantToIso(at);
