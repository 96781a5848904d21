import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { timeZoneOf } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
import type { RequestLaw } from "./judge-request.ts";

/** By what requests are judged in a marketplace at a moment. */
export async function requestLawAt(
  db: Kysely<Tables>,
  marketplaceId: string,
  at: Instant,
): Promise<RequestLaw> {
  const { policy, parameters, languages } = await lawAt(db, marketplaceId, at);
  const timeZone = (await timeZoneOf(db, marketplaceId)) ?? "UTC";
  return { parameters, languages, timeZone, policyVersion: policy.version };
}
