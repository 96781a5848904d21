import {
  type Command,
  decide,
  evolve,
  type OpenTrust,
  type Trust,
} from "@candor/core/domain/contributor-trust/contributor-trust.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import {
  type Contributor,
  lockTrust,
  saveTrust,
  watchedBefore,
} from "../store/contributor-trust.ts";
import { type JudgedOn, withFacts } from "../store/judged-on.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import type { TrustFacts } from "./judged-enforcement.ts";

type TrustDeps = Pick<Deps, "db" | "clock" | "ledger">;

const commandFor = { watch: "watch", held: "hold", normal: "clear" } as const;

/** Who watches, holds or clears an account, and why. */
export type SetTrust = Contributor & {
  readonly to: OpenTrust;
  readonly userId: string;
  readonly reason: string;
};

/** Has an eye on an account, looks first at what it writes, or ends that (POLICY 10.1). */
export function setContributorTrust(
  { db, clock, ledger }: TrustDeps,
  { to, userId: by, reason, ...contributor }: SetTrust,
): Promise<
  Result<
    { readonly customerId: string; readonly trust: Trust; readonly since: string | null },
    "not_found" | "contributions_restricted" | "reason_required"
  >
> {
  return db.transaction(async (tx) => {
    const state = await lockTrust(tx, contributor);
    if (state === null) return reject("not_found");
    const decision = decide(state, { type: commandFor[to], by, reason }, clock.now());
    if (!decision.ok) return decision;
    const now = decision.events.reduce(evolve, state);
    if (decision.events.length > 0) {
      await saveTrust(tx, contributor, now);
      await append(tx, { ledger, at: clock.now() }, contributor, { to, by, reason });
    }
    const { status: trust, since } = now;
    const { customerId } = contributor;
    return ok({ customerId, trust, since: since === null ? null : instantToIso(since) });
  });
}

/** The ledger says that an account's standing changed; which one, by whom and why can be erased. */
async function append(
  tx: Tx,
  { ledger, at }: Pick<Deps, "ledger"> & { readonly at: Instant },
  { marketplaceId, customerId }: Contributor,
  { to, by, reason, on }: TrustChange,
): Promise<void> {
  const payload = { to, decidedBy: by === null ? "time" : "person" };
  const words = { customerId, reason, ...(by === null ? {} : { by }) };
  const entry = { type: "trust-changed", subject: "contributor-trust", at, payload, words };
  await ledger.append(tx, marketplaceId, [on === undefined ? entry : withFacts(entry, on)]);
}

type TrustChange = {
  readonly to: Trust;
  readonly by: string | null;
  readonly reason: string;
  /** What the clock judged, where it decided. */
  readonly on?: JudgedOn;
};

/** Lets a measure, which has its own events, take hold of an account or let go; what was before. */
export async function changeTrust(
  tx: Tx,
  contributor: Contributor,
  command: Extract<Command, { readonly statementId: string }>,
  at: Instant,
): Promise<Trust | null> {
  const state = await lockTrust(tx, contributor);
  if (state === null) return null;
  const decision = decide(state, command, at);
  if (decision.ok && decision.events.length > 0) {
    await saveTrust(tx, contributor, decision.events.reduce(evolve, state));
  }
  return state.status;
}

const accountsPerStep = 200;

/** Frees accounts that were watched or held for as long as the policy says; answers how many. */
export async function decayTrust(
  { db, clock, ledger }: TrustDeps,
  signal?: AbortSignal,
): Promise<number> {
  let count = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    const at = clock.now();
    const { policy, parameters } = await lawAt(db.kysely, marketplaceId, at);
    const cleanDays = parameters.trust_decay_days;
    for (;;) {
      if (signal?.aborted === true) return count;
      const before = at - cleanDays * dayMs;
      const due = await watchedBefore(db.kysely, marketplaceId, before, accountsPerStep);
      for (const customerId of due) {
        await db.transaction(async (tx) => {
          const contributor = { marketplaceId, customerId };
          const state = await lockTrust(tx, contributor);
          if (state === null) return;
          const decision = decide(state, { type: "decay", cleanDays }, at);
          if (!decision.ok || decision.events.length === 0) return;
          await saveTrust(tx, contributor, decision.events.reduce(evolve, state));
          const on = { policyVersion: policy.version, facts: { state } satisfies TrustFacts };
          const change = { to: "normal", by: null, reason: "time", on } as const;
          await append(tx, { ledger, at }, contributor, change);
          count++;
        });
      }
      if (due.length < accountsPerStep) break;
    }
  }
  return count;
}
