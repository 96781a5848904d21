import type { RunSql } from "./database.ts";
import type { Tables } from "./tables.generated.ts";

/**
 * Reviews never touch what sellers are measured by, and what measures them never looks at reviews
 * (POLICY REV-070). The database holds that, whatever the code says: each side writes under a role
 * that has no right to the other's tables.
 */
export const roles = {
  candor_reviews: {
    mayNotWrite: [
      "feedback",
      "feedback_version",
      "feedback_removal",
      "seller_score_day",
      "seller_negative_order",
    ],
    mayNotRead: [],
  },
  candor_feedback: {
    mayNotWrite: [],
    mayNotRead: ["review", "review_version", "rating", "vote", "review_draft"],
  },
} as const satisfies Readonly<Record<string, Limits>>;

type Limits = {
  readonly mayNotWrite: readonly (keyof Tables)[];
  readonly mayNotRead: readonly (keyof Tables)[];
};

/** A role that use cases write under. */
export type Role = keyof typeof roles;

/**
 * Gives both roles the rights that they have, after every migration: new tables are open to both
 * unless they are named above. Answers whether the database let us.
 */
export async function grantRoles(run: RunSql): Promise<boolean> {
  const [rights] = await run(
    "select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user",
    [],
  );
  for (const [role, { mayNotWrite, mayNotRead }] of Object.entries(roles)) {
    const [known] = await run("select 1 from pg_roles where rolname = $1", [role]);
    if (known === undefined) {
      if (rights?.may !== true) return false;
      await run(`create role ${role} nologin`);
    }
    const [member] = await run(
      "select pg_has_role(oid, 'member') as is from pg_roles where rolname = $1",
      [role],
    );
    if (known === undefined) await run(`grant ${role} to current_user`);
    // Made by somebody else in the same cluster, and not given to us.
    else if (member?.is !== true) return false;
    await run(`grant usage on schema public to ${role}`);
    await run(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    for (const table of mayNotWrite) {
      await run(`revoke insert, update, delete on ${table} from ${role}`);
    }
    for (const table of mayNotRead) {
      await run(`revoke select, insert, update, delete on ${table} from ${role}`);
    }
  }
  return true;
}

/** Lets both roles add jobs, whose tables the queue makes for itself. */
export async function grantJobs(run: RunSql, schema: string): Promise<void> {
  for (const role of Object.keys(roles)) {
    const [known] = await run(
      "select 1 from pg_roles where rolname = $1 and pg_has_role(oid, 'member')",
      [role],
    );
    if (known === undefined) continue;
    await run(`grant usage on schema ${schema} to ${role}`);
    await run(`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`);
    await run(`grant execute on all functions in schema ${schema} to ${role}`);
  }
}
