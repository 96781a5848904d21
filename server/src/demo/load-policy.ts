import { dayMs } from "@candor/core/kernel/instant.ts";
import type { Database } from "../db/database.ts";
import type { Clock, Ids, Ledger } from "../ports.ts";
import { announcePolicy, draftPolicy } from "../usecases/change-policy.ts";
import { tellSellers } from "../usecases/policy-notices.ts";
import { saveText } from "../usecases/saved-texts.ts";
import { parametersNow } from "./load-policies.ts";
import type { Market } from "./market.ts";

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: Ledger;
};

const version = "1.2.0";
const daysAhead = 21;

/** Why the version is needed, and texts that a seller keeps, in each marketplace's language. */
const words = {
  fernway: {
    reason: "Buyers told us that capitals in messages read as anger.",
    texts: [
      ["Delivery day", "Which day suits you for the delivery? PLEASE ANSWER BEFORE FRIDAY NOON."],
      ["Spare part", "The part leaves us tomorrow. It takes no tools to fit it."],
    ],
  },
  lindenmarkt: {
    reason: "Käufer sagen uns, dass Großbuchstaben in Nachrichten wie Ärger klingen.",
    texts: [
      ["Liefertag", "Welcher Tag passt Ihnen für die Lieferung? BITTE ANTWORTEN SIE BIS FREITAG."],
      ["Ersatzteil", "Das Teil geht morgen an Sie ab. Es lässt sich ohne Werkzeug einsetzen."],
    ],
  },
} as const;

/** An announced change of policy, and saved texts of which it would pause one. */
export async function loadPolicy(deps: Deps, { plan, end }: Market): Promise<void> {
  const marketplaceId = plan.id;
  const { reason, texts } = words[marketplaceId as keyof typeof words]; // The demo's own two.
  const done = ({ ok }: { readonly ok: boolean }) => {
    if (!ok) throw new Error(`the demo's policy is refused in ${marketplaceId}`);
  };
  for (const [name, text] of texts) {
    done(await saveText(deps, { marketplaceId, sellerId: "s100", textId: null, name, text }));
  }
  const operator = { marketplaceId, userId: "u-oskar" };
  const rules = { "no-shouting": { outcome: "hold" } };
  const document = { version, rules, parameters: { ...parametersNow, request_open_days: 5 } };
  done(await draftPolicy(deps, { ...operator, document, reason }));
  const effectiveAt = end + daysAhead * dayMs;
  done(await announcePolicy(deps, { ...operator, version, effectiveAt, emergency: null }));
  await tellSellers(deps, { marketplaceId, version });
}
