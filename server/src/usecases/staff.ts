import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type { StaffView } from "@candor/core/contract/schemas/staff.ts";
import {
  type Code,
  type Command,
  decide,
  type Event,
  roleOf,
  type StaffRole,
} from "@candor/core/domain/staff-role/staff-role.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import {
  lockMember,
  noteSignedIn,
  roleSetFor,
  type StaffMember,
  saveMember,
  staffOf,
} from "../store/staff.ts";
import type { Deps } from "./deps.ts";

type View = z.input<typeof StaffView>;
type RoleDeps = Pick<Deps, "db" | "clock" | "ledger">;
type By = { readonly marketplaceId: string; readonly userId: string };

/** Writes down that somebody who runs the marketplace signed in; of others nothing is kept. */
export async function noteSignIn(
  { db, clock, ids }: Pick<Deps, "db" | "clock" | "ids">,
  actor: Actor,
): Promise<void> {
  if (actor.kind !== "moderator" && actor.kind !== "operator") return;
  const { marketplaceId, userId, kind } = actor;
  const signedIn = { as: kind, at: clock.now() };
  await noteSignedIn(db.kysely, { marketplaceId, userId, memberId: ids.next("stf"), signedIn });
}

/**
 * Who somebody may act as, whatever their token or session says: what operators set here goes
 * first, at once. Null where their role was taken away.
 */
export async function actingRole<Known extends Actor>(
  { db }: Pick<Deps, "db">,
  actor: Known,
): Promise<Known | Extract<Actor, { kind: StaffRole }> | null> {
  if (actor.kind !== "moderator" && actor.kind !== "operator") return actor;
  const { marketplaceId, userId } = actor;
  const kind = roleOf(actor.kind, { set: await roleSetFor(db.kysely, { marketplaceId, userId }) });
  return kind === null ? null : { kind, marketplaceId, userId };
}

/** Who runs the marketplace, and by whose word. */
export async function listStaff(
  { db }: Pick<Deps, "db">,
  { marketplaceId }: Pick<By, "marketplaceId">,
): Promise<readonly View[]> {
  return (await staffOf(db.kysely, marketplaceId)).map(viewOf);
}

/** Sets somebody's role, or takes it away; to make an operator is a proposal. */
export async function setStaffRole(
  deps: RoleDeps,
  { userId: by, marketplaceId }: By,
  wish: { readonly of: string; readonly role: StaffRole | "none"; readonly reason: string },
): Promise<Result<View, "not_found" | "role_own" | "role_unchanged">> {
  const done = await change(deps, marketplaceId, { type: "set", by, ...wish });
  if (done.ok) return done;
  const { code } = done;
  if (code === "not_found" || code === "role_own" || code === "role_unchanged") return reject(code);
  throw new Error(`setting a role met ${code}`);
}

/** Agrees, as the second operator, that somebody becomes one. */
export async function confirmStaffRole(
  deps: RoleDeps,
  { userId: by, marketplaceId }: By,
  { of }: { readonly of: string },
): Promise<Result<View, "not_found" | Exclude<Code, "role_unchanged" | "reason_required">>> {
  const done = await change(deps, marketplaceId, { type: "confirm", by, of });
  if (done.ok) return done;
  const { code } = done;
  if (code !== "role_unchanged" && code !== "reason_required") return reject(code);
  throw new Error(`agreeing to a role met ${code}`);
}

function change(
  { db, clock, ledger }: RoleDeps,
  marketplaceId: string,
  command: Command,
): Promise<Result<View, Code | "not_found">> {
  return db.transaction(async (tx) => {
    const { of } = command;
    const before = await lockMember(tx, marketplaceId, of);
    if (before === null) return reject("not_found");
    const state = { set: before.set?.role ?? null, proposedBy: before.proposed?.by ?? null };
    const decision = decide(state, command, clock.now());
    if (!decision.ok) return decision;
    const after = decision.events.reduce(fold, before);
    await saveMember(tx, after);
    const entries = decision.events.map((event) => entryOf(before, event));
    await ledger.append(tx, marketplaceId, entries);
    return ok(viewOf(after));
  });
}

function fold(member: StaffMember, event: Event): StaffMember {
  const { by, at } = event;
  if (event.type === "role-proposed") {
    return { ...member, proposed: { by, at, reason: event.reason } };
  }
  const reason = event.reason ?? member.proposed?.reason ?? "";
  const role = event.type === "role-granted" ? event.role : "none";
  return { ...member, set: { role, by, at, reason }, proposed: null };
}

/** The ledger says that a role changed; whose, by whom and why can be erased. */
function entryOf({ memberId, userId, proposed }: StaffMember, event: Event) {
  const { type, at, by } = event;
  const reason = event.reason ?? proposed?.reason ?? "";
  const role = event.type === "role-granted" ? { role: event.role } : {};
  return { type, subject: memberId, at, payload: role, words: { by, reason, userId } };
}

function viewOf({ userId, signedIn, set, proposed }: StaffMember): View {
  const told = (one: NonNullable<StaffMember["proposed"]>) => ({
    ...{ by: one.by, reason: one.reason, at: instantToIso(one.at) },
  });
  return {
    userId,
    role: roleOf(signedIn.as, { set: set?.role ?? null }),
    signedInAs: signedIn.as,
    signedInAt: instantToIso(signedIn.at),
    set: set === null ? null : { ...told(set), role: set.role },
    proposed: proposed === null ? null : told(proposed),
  };
}
