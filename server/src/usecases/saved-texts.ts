import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Span } from "@candor/core/kernel/span.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { rewriteOf } from "@candor/core/policy/kit/rewrite.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { Tx } from "../db/database.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { addPlatformMail } from "../store/platform-mail.ts";
import { type Law, lawAt } from "../store/policy.ts";
import {
  dropSavedText,
  lockTextsNotJudgedBy,
  putSavedText,
  type SavedText,
  textsSavedBy,
} from "../store/saved-texts.ts";
import type { Deps } from "./deps.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

const textsPerStep = 100;

type ToldFinding = Omit<Finding, "spans"> & { readonly spans: Span[] };

/** A saved text as its seller sees it. */
export type SavedTextView = {
  readonly textId: string;
  readonly name: string;
  readonly text: string;
  readonly status: "usable" | "paused";
  readonly policyVersion: string;
  readonly findings: ToldFinding[];
  readonly rewrite: string | null;
  readonly pausedAt: string | null;
};

/** The texts that a seller keeps to write from. */
export async function listSavedTexts(
  { db }: Pick<Deps, "db">,
  seller: Seller,
): Promise<SavedTextView[]> {
  return (await textsSavedBy(db.kysely, seller)).map(viewOf);
}

/** Keeps a text, or writes one anew, if it passes the rules for messages as they stand. */
export async function saveText(
  { db, clock, ids }: Pick<Deps, "db" | "clock" | "ids">,
  input: Seller & { readonly textId: string | null; readonly name: string; readonly text: string },
): Promise<Result<SavedTextView, "not_found" | "saved_texts_too_many" | "saved_text_refused">> {
  const { marketplaceId, sellerId, name, text: body } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const law = await lawAt(tx, marketplaceId, at);
    const kept = await textsSavedBy(tx, input);
    if (input.textId !== null && !kept.some(({ textId }) => textId === input.textId)) {
      return reject("not_found");
    }
    if (input.textId === null && kept.length >= limits.savedTextsMax) {
      return reject("saved_texts_too_many");
    }
    const { findings, rewrite } = judge(body, law.policy, law);
    if (findings.length > 0) return reject("saved_text_refused", { findings, rewrite });
    const textId = input.textId ?? ids.next("txt");
    const judged = { judgedBy: law.policy.version, findings, rewrite, pausedAt: null };
    const saved = { marketplaceId, sellerId, textId, name, body, changedAt: at, ...judged };
    await putSavedText(tx, saved);
    return ok(viewOf(saved));
  });
}

/** Takes a saved text away. */
export function dropText(
  { db }: Pick<Deps, "db">,
  key: Seller & { readonly textId: string },
): Promise<Result<null, "not_found">> {
  return db.transaction(async (tx) =>
    (await dropSavedText(tx, key)) ? ok(null) : reject("not_found"),
  );
}

/** How many of a seller's usable texts a policy would pause, of how many. */
export async function savedTextsAtStake(
  { db }: Pick<Deps, "db">,
  seller: Seller,
  { policy, law }: { readonly policy: Policy; readonly law: Law },
): Promise<{ readonly savedTextsRead: number; readonly savedTextsToPause: number }> {
  const usable = (await textsSavedBy(db.kysely, seller)).filter(
    ({ pausedAt }) => pausedAt === null,
  );
  const stopped = usable.filter(({ body }) => judge(body, policy, law).findings.length > 0);
  return { savedTextsRead: usable.length, savedTextsToPause: stopped.length };
}

/**
 * Judges every saved text by the version in force, once a version. What no longer passes is paused,
 * and its seller is told by which rule, for which words, and what passes instead; what passes again
 * is usable again. May run twice, and at once. Answers how many were paused.
 */
export async function rescreenSavedTexts(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  signal?: AbortSignal,
): Promise<number> {
  let paused = 0;
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    const law = await lawAt(deps.db.kysely, marketplaceId, deps.clock.now());
    for (;;) {
      if (signal?.aborted === true) return paused;
      const step = await deps.db.transaction((tx) => rescreenSome(tx, deps, marketplaceId, law));
      paused += step.paused;
      if (step.read === 0) break;
    }
  }
  return paused;
}

async function rescreenSome(
  tx: Tx,
  { clock, ids, ledger }: Pick<Deps, "clock" | "ids" | "ledger">,
  marketplaceId: string,
  law: Law,
): Promise<{ readonly read: number; readonly paused: number }> {
  const at = clock.now();
  const { version } = law.policy;
  const texts = await lockTextsNotJudgedBy(tx, marketplaceId, version, textsPerStep);
  let paused = 0;
  for (const text of texts) {
    const { sellerId, textId } = text;
    const { findings, rewrite } = judge(text.body, law.policy, law);
    const pausedAt = findings.length === 0 ? null : (text.pausedAt ?? at);
    await putSavedText(tx, { ...text, findings, rewrite, pausedAt, judgedBy: version });
    if ((pausedAt === null) === (text.pausedAt === null)) continue;
    const type = pausedAt === null ? "saved-text-resumed" : "saved-text-paused";
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
    const payload = { sellerId, policyVersion: version, rules };
    await ledger.append(tx, marketplaceId, [{ type, subject: textId, at, payload }]);
    if (pausedAt === null) continue;
    paused += 1;
    const mail = { marketplaceId, sellerId, mailId: ids.next("msg"), toSide: "seller" } as const;
    await addPlatformMail(tx, { ...mail, kind: "texts_paused", about: version }, at);
  }
  return { read: texts.length, paused };
}

/** What stops a text from being sent, and words that pass in its place. */
function judge(text: string, policy: Policy, law: Law) {
  const context = {
    surface: "message",
    allowedHosts: law.parameters.message_link_hosts,
    supportedLangs: law.languages,
  } as const;
  const findings = screen(text, context, policy).findings.filter(
    ({ outcome }) => outcome === "refuse" || outcome === "hold",
  );
  return { findings, rewrite: findings.length === 0 ? null : rewriteOf(text, context, policy) };
}

function viewOf(saved: SavedText): SavedTextView {
  const { textId, name, body: text, judgedBy: policyVersion, findings, rewrite } = saved;
  const status = saved.pausedAt === null ? "usable" : "paused";
  const pausedAt = isoOrNull(saved.pausedAt);
  const told = findings.map((finding) => ({ ...finding, spans: [...finding.spans] }));
  return { textId, name, text, status, policyVersion, findings: told, rewrite, pausedAt };
}

const isoOrNull = (at: Instant | null) => (at === null ? null : instantToIso(at));
