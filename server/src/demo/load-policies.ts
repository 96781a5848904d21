import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Database } from "../db/database.ts";
import type { Clock, Ids, Ledger } from "../ports.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import { announcePolicy, draftPolicy, withdrawPolicy } from "../usecases/change-policy.ts";
import { noteSignIn } from "../usecases/staff.ts";
import { demoIdentities } from "./identities.ts";

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: Ledger;
};

type Said = { readonly en: string; readonly de: string };

/** A version of the demo's policy, and how long before the demo's end each thing happened. */
type PlannedVersion = {
  readonly version: string;
  readonly reason: Said;
  readonly rules?: Readonly<Record<string, { readonly outcome: string }>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly draftedDaysAgo: number;
  readonly announcedDaysAgo?: number;
  /** Negative where it is yet to come; what was withdrawn never holds. */
  readonly holdsFromDaysAgo?: number;
  readonly withdrawn?: { readonly daysAgo: number; readonly reason: Said };
};

/** What the version that holds says otherwise than what ships. */
export const parametersNow = { appeal_open_days: 190, case_snooze_days_max: 21 } as const;

const versions: readonly PlannedVersion[] = [
  {
    version: "1.0.1",
    reason: {
      en: "Emoji in messages were to be refused.",
      de: "Emojis in Nachrichten sollten abgelehnt werden.",
    },
    rules: { "no-emoji": { outcome: "refuse" } },
    draftedDaysAgo: 120,
    announcedDaysAgo: 118,
    holdsFromDaysAgo: 90,
    withdrawn: {
      daysAgo: 104,
      reason: {
        en: "The back-test refused greetings that nobody had complained about.",
        de: "Der Rücktest lehnte Grüße ab, über die sich niemand beschwert hatte.",
      },
    },
  },
  {
    version: "1.1.0",
    reason: {
      en: "Whoever disagrees has a week more to say so, and cases can rest a week longer.",
      de: "Wer anderer Meinung ist, hat eine Woche mehr, und Fälle können eine Woche länger ruhen.",
    },
    parameters: parametersNow,
    draftedDaysAgo: 40,
    announcedDaysAgo: 32,
    // A moment after all that the demo's people did: that was judged by the first version.
    holdsFromDaysAgo: -1_000 / dayMs,
  },
  {
    version: "1.3.0",
    reason: {
      en: "To see whether links in reviews can be refused at once instead of waiting for a person.",
      de: "Um zu sehen, ob Links in Bewertungen sofort abgelehnt werden können.",
    },
    rules: { "no-link-in-review": { outcome: "refuse" } },
    parameters: parametersNow,
    draftedDaysAgo: 1,
  },
];

/** The demo's policy with a past and a future, and the people who run the marketplace. */
export async function loadPolicies(
  deps: Deps,
  about: { readonly marketplaceId: string; readonly end: Instant; readonly language: "en" | "de" },
): Promise<void> {
  const { marketplaceId, end, language } = about;
  const at = (daysAgo: number) => ({ ...deps, clock: { now: () => end - daysAgo * dayMs } });
  const staff = demoIdentities.flatMap(({ actor }) =>
    (actor.kind === "moderator" || actor.kind === "operator") &&
    actor.marketplaceId === marketplaceId
      ? [actor]
      : [],
  );
  for (const actor of staff) await noteSignIn(at(0), actor);
  const userId = staff.find(({ kind }) => kind === "operator")?.userId ?? "";
  for (const plan of versions) {
    const { version, reason, rules, parameters, announcedDaysAgo, withdrawn } = plan;
    const by = { marketplaceId, userId, version };
    const document = { version, ...(rules && { rules }), ...(parameters && { parameters }) };
    done(await draftPolicy(at(plan.draftedDaysAgo), { ...by, document, reason: reason[language] }));
    if (announcedDaysAgo !== undefined && plan.holdsFromDaysAgo !== undefined) {
      const effectiveAt = end - plan.holdsFromDaysAgo * dayMs;
      const told = { ...by, effectiveAt, emergency: null };
      done(await announcePolicy(at(announcedDaysAgo), told));
    }
    if (withdrawn !== undefined) {
      const why = withdrawn.reason[language];
      done(await withdrawPolicy(at(withdrawn.daysAgo), { ...by, reason: why }));
    }
  }
  await adoptPolicies(deps);
}

function done(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(`the demo's policy is refused: ${JSON.stringify(result)}`);
}
