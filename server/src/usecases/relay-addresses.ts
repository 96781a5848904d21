import { createHash } from "node:crypto";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { Secrets } from "../ports.ts";
import { lockConversation } from "../store/conversations.ts";
import { type Alias, keepAlias, liveAlias, revokeAliases } from "../store/relay-aliases.ts";
import type { Deps } from "./deps.ts";

const letters = "abcdefghijklmnopqrstuvwxyz234567";
const lettersOfName = 26;

/**
 * The name of an address: 26 letters of 5 bits each, made again from the thread and a key outside
 * the database, so that nobody guesses one and nobody finds one there. Lower case only, since mail
 * servers do not all keep case.
 */
function nameOf(secrets: Secrets, about: string): string {
  const bytes = Buffer.from(secrets.token(about), "base64url");
  return Array.from(bytes.subarray(0, lettersOfName), (byte) => letters[byte & 31]).join("");
}

const prefixes = { buyer: "r", seller: "s" } as const;

/** One side's way to the other in a thread, as an address. */
export function aliasAddress(secrets: Secrets, alias: Alias, domain: string): string {
  const { marketplaceId, threadId, side, generation } = alias;
  const name = nameOf(secrets, `alias ${marketplaceId} ${threadId} ${side} ${generation}`);
  return `${prefixes[side]}-${name}@${domain}`;
}

/** What the database knows an address by. */
export function addressHash(address: string): string {
  return createHash("sha256").update(address.toLowerCase()).digest("base64url");
}

/** Where a mail comes back to if it cannot be delivered; it proves by itself that it is ours. */
export function bounceAddress(secrets: Secrets, mailId: string, domain: string): string {
  return `b-${mailId.replace("msg_", "")}-${proofOf(secrets, mailId)}@${domain}`;
}

/** The mail that a bounce address belongs to; null for one that we did not make. */
export function mailOfBounceAddress(secrets: Secrets, address: string): string | null {
  const [, id = "", proof = ""] = /^b-([0-9a-z]{26})-([a-z2-7]{16})@/i.exec(address) ?? [];
  const mailId = `msg_${id.toLowerCase()}`;
  return id !== "" && proofOf(secrets, mailId) === proof.toLowerCase() ? mailId : null;
}

const proofOf = (secrets: Secrets, mailId: string) =>
  nameOf(secrets, `bounce ${mailId}`).slice(0, 16);

/** The address that a side answers to, made where there is none and kept for as long as needed. */
export async function openAlias(
  tx: Tx,
  secrets: Secrets,
  { days, domain, ...of }: Omit<Alias, "generation"> & { days: number; domain: string },
  at: Instant,
): Promise<string> {
  const { newest, isLive } = await liveAlias(tx, of);
  const { marketplaceId, sellerId, threadId, side } = of;
  const generation = isLive ? newest : newest + 1;
  const alias = { marketplaceId, sellerId, threadId, side, generation };
  const address = aliasAddress(secrets, alias, domain);
  await keepAlias(tx, alias, addressHash(address), { at, expiresAt: at + days * dayMs });
  return address;
}

/** Takes the addresses of a thread away, both ways; the next mail brings new ones. */
export function revokeRelayAddresses(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: { readonly marketplaceId: string; readonly threadId: string } & (
    | { readonly kind: "customer"; readonly customerId: string }
    | { readonly kind: "seller"; readonly sellerId: string }
  ),
): Promise<Result<null, "not_found">> {
  const { marketplaceId, threadId } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const conversation = await lockConversation(tx, marketplaceId, threadId);
    const isTheirs =
      input.kind === "seller"
        ? conversation?.sellerId === input.sellerId
        : conversation?.customerId === input.customerId;
    if (conversation === null || !isTheirs) return reject("not_found");
    await revokeAliases(tx, conversation, at);
    const payload = { sellerId: conversation.sellerId };
    const entry = { type: "relay-addresses-revoked", subject: threadId, at, payload };
    await ledger.append(tx, marketplaceId, [entry]);
    return ok(null);
  });
}
