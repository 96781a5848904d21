import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./quote-permission.ts";

const ask: Command = { type: "ask", withName: true, reviewVisible: true };
const nameless: Command = { ...ask, withName: false };
const hidden: Command = { ...ask, reviewVisible: false };
const grant: Command = { type: "grant", withName: true };
const decline: Command = { type: "decline" };
const revoke: Command = { type: "revoke" };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, asked: true, granted: true, declined: true, revoked: true },
    commands: { ask: true, grant: true, decline: true, revoke: true },
  },
  [
    ["a seller asks", [], ask, [{ type: "quote-asked", withName: true }]],
    ["a review out of view is not quoted", [], hidden, "review_not_published"],
    ["nobody grants what was not asked", [], grant, "quote_not_asked"],
    ["nobody declines what was not asked", [], decline, "quote_not_asked"],
    ["nobody takes back what was not granted", [], revoke, "quote_not_granted"],
    ["an author is asked once", [ask], ask, "quote_asked"],
    ["the author grants", [ask], grant, [{ type: "quote-granted", withName: true }]],
    ["without a name if none was asked", [nameless], grant, [{ withName: false }]],
    ["the author declines", [ask], decline, [{ type: "quote-declined" }]],
    ["what is not granted is not taken back", [ask], revoke, "quote_not_granted"],
    ["a grant is not asked for again", [ask, grant], ask, "quote_asked"],
    ["nor given twice", [ask, grant], grant, "quote_not_asked"],
    ["nor declined", [ask, grant], decline, "quote_not_asked"],
    ["the author takes it back at any time", [ask, grant], revoke, [{ type: "quote-revoked" }]],
    ["after a no nobody asks again", [ask, decline], ask, "quote_asked"],
    ["a no is not turned round", [ask, decline], grant, "quote_not_asked"],
    ["nor said twice", [ask, decline], decline, "quote_not_asked"],
    ["nor taken back", [ask, decline], revoke, "quote_not_granted"],
    ["what was taken back is not asked again", [ask, grant, revoke], ask, "quote_asked"],
    ["nor granted", [ask, grant, revoke], grant, "quote_not_asked"],
    ["nor declined after that", [ask, grant, revoke], decline, "quote_not_asked"],
    ["nor taken back twice", [ask, grant, revoke], revoke, "quote_not_granted"],
  ],
);
