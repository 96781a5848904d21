import type { Event } from "@candor/core/domain/review-request/review-request.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { LedgerEntry } from "../ports.ts";
import { withFacts } from "../store/judged-on.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import { requestEntry } from "../store/request-entries.ts";
import type { RequestWithFacts } from "../store/review-requests.ts";
import type { Compared } from "./judge-facts-again.ts";
import { judgeDue, judgeFollowing, type RequestLaw, type Sending } from "./judge-request.ts";

/** A decision about a request: on what, and by which law. */
export type RequestJudged = {
  readonly request: RequestWithFacts;
  readonly law: RequestLaw;
  /** Around a sending; null where the request only follows facts. */
  readonly sending: Omit<Sending, "request" | "law"> | null;
};

type RequestFacts = Pick<RequestWithFacts, "state" | "askedBy" | "facts"> &
  Pick<RequestLaw, "timeZone" | "languages"> &
  Pick<RequestJudged, "sending">;

/** The entries of what was decided about a request, with all that decided it. */
export function requestEntries(
  { request, law, sending }: RequestJudged,
  events: readonly Event[],
): readonly LedgerEntry[] {
  const { state, askedBy, facts } = request;
  const { timeZone, languages, policyVersion } = law;
  const judged: RequestFacts = { state, askedBy, facts, timeZone, languages, sending };
  return events.map((event) =>
    withFacts(requestEntry(request, event), { policyVersion, facts: judged }),
  );
}

/** Whether the buyer was asked, left out or waited for as the policy of that day says. */
export function requestAgain(one: RecordedFacts, { policy, parameters }: Law): Compared | null {
  const { subject: requestId, type, at, payload, words } = one;
  if (words?.judgedOn === undefined) return null;
  // As it was written.
  const { sending, timeZone, languages, ...kept } = words.judgedOn as RequestFacts;
  const request: RequestWithFacts = {
    ...{ marketplaceId: "", requestId, ...kept },
    customerId: String(words.customerId),
    orderId: String(words.orderId),
    sellerId: String(payload.sellerId),
  };
  const law: RequestLaw = { parameters, timeZone, languages, policyVersion: policy.version };
  const { events } =
    sending === null
      ? judgeFollowing(request, law, at)
      : judgeDue({ ...sending, request, law }, at);
  const same = requestEntries({ request, law, sending }, events).map((entry) => entry.payload);
  const recorded = { type, payload };
  const place = events.findIndex((event) => event.type === type);
  const again = { type: events[place]?.type, payload: same[place] };
  // Moments that are null and moments that are missing read alike in JSON, and only there.
  return { recorded, again: JSON.parse(stableJson(again)) };
}
