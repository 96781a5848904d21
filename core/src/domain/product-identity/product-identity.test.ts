import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial } from "./product-identity.ts";

const since = Date.parse("2026-03-01T00:00:00Z");
const change = (changedPercent: number, at = since): Command => ({
  type: "page-changed",
  changedPercent,
  changedPercentMax: 60,
  since: at,
});
const rejoin: Command = { type: "rejoin", by: "op", reason: "The maker has a new name." };
const silent: Command = { type: "rejoin", by: "op", reason: " " };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { unchanged: true, begun_anew: true },
    commands: { "page-changed": true, rejoin: true },
  },
  [
    ["a page whose product stays is the same", [], change(59.9), []],
    [
      "a page that is another product begins again",
      [],
      change(60),
      [{ type: "product-begun-anew", since }],
    ],
    ["what never changed cannot be put back", [], rejoin, "product_unchanged"],
    ["the same change begins once", [change(80)], change(80), []],
    [
      "a third product begins again",
      [change(80)],
      change(80, since + dayMs),
      [{ type: "product-begun-anew", since: since + dayMs }],
    ],
    ["a person puts it back", [change(80)], rejoin, [{ type: "product-rejoined", by: "op" }]],
    ["with a reason", [change(80)], silent, "reason_required"],
    ["and once", [change(80), rejoin], rejoin, "product_unchanged"],
  ],
);
