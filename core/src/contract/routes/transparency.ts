import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { PageQuery, pageOf, Timestamp } from "../schemas/shared.ts";

const tag = "Transparency";
const period = { from: Timestamp, to: Timestamp };
const lineCharsMax = 100;

export const getTransparencyReport = defineRoute({
  id: "getTransparencyReport",
  method: "GET",
  path: "/v1/transparency",
  summary: "What was decided in a time, counted from the ledger: reviews, measures and appeals.",
  tag,
  who: ["operator", "moderator"],
  query: z.object(period),
  status: 200,
  reply: z.object({
    ...period,
    /** One number each; `listTransparencyEvents` answers the ledger entries behind it. */
    lines: z.array(z.object({ line: z.string(), count: z.int() })),
  }),
  errors: [],
});

export const listTransparencyEvents = defineRoute({
  id: "listTransparencyEvents",
  method: "GET",
  path: "/v1/transparency/events",
  summary: "The ledger entries behind one number of a report, the oldest first.",
  tag,
  who: ["operator", "moderator"],
  query: PageQuery.extend({ ...period, line: z.string().min(1).max(lineCharsMax) }),
  status: 200,
  reply: pageOf(
    z.object({
      eventId: z.string(),
      at: Timestamp,
      leafHash: z.string(),
      /** Its place in the tree; null until it is folded in. */
      leafIndex: z.int().nullable(),
    }),
  ),
  errors: ["cursor_invalid"],
});
