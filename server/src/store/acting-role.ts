import { sql } from "kysely";
import type { Database, Tx } from "../db/database.ts";
import type { Role } from "../db/roles.ts";

/** Runs in one transaction, under the rights of a role from its first statement on. */
export function transactionAs<T>(
  db: Pick<Database, "transaction">,
  role: Role,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    await takeRole(tx, role);
    return run(tx);
  });
}

/** Where the database's owner may make no roles there is none to take; `grantRoles` said so. */
async function takeRole(tx: Tx, role: Role): Promise<void> {
  await sql`
    select set_config('role', rolname, true) from pg_roles
    where rolname = ${role} and pg_has_role(oid, 'member')`.execute(tx);
}
