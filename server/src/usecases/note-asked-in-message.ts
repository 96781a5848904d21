import { decide, evolve } from "@candor/core/domain/review-request/review-request.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { requestEntry } from "../store/request-entries.ts";
import { saveRequests } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";
import { lockRequest, type RequestReview } from "./request-review.ts";

/**
 * Uses up an order's one request because the seller asked in a message of their own. Call it in the
 * transaction that sends the message: where the order was asked about already, the message is not
 * sent (POLICY REQ-005).
 */
export async function noteAskedInMessage(
  tx: Tx,
  { clock, ids, ledger }: Pick<Deps, "clock" | "ids" | "ledger">,
  asked: RequestReview,
): Promise<Result<null, "not_found" | "request_already_made">> {
  const at = clock.now();
  const request = await lockRequest(tx, { ids, clock }, asked);
  if (request === null) return reject("not_found");
  const decision = decide(request.state, { type: "note-asked-in-message" }, at);
  if (!decision.ok) return reject("request_already_made", decision.facts);
  const state = decision.events.reduce(evolve, request.state);
  const change = { request, state, dueAt: null, askedBy: null };
  await saveRequests(tx, asked.marketplaceId, [change], at);
  const entries = decision.events.map((event) => requestEntry(request, event));
  await ledger.append(tx, asked.marketplaceId, entries);
  return ok(null);
}
