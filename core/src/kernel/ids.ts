/**
 * Ids that Candor makes: a prefix and 26 letters that hold a time-ordered 128-bit UUIDv7 in
 * Crockford base 32, such as `rev_01jd9x2m8ce5vb6q4t7r0w3y1z`. They sort by time.
 * Facts of the marketplace (products, orders, customers, sellers) keep the ids it gave them.
 */
export type IdPrefix = keyof typeof idPrefixes;

/** Every prefix with what it names. */
export const idPrefixes = {
  rev: "review",
  evt: "ledger event",
  key: "API key",
  imp: "import run",
  job: "job",
  req: "HTTP request",
  drf: "draft",
  fb: "feedback",
  vot: "vote",
  rpl: "reply to a review",
  pho: "photo of a review",
  qte: "permission to quote",
  ctc: "contact after a critical review",
  case: "case",
  mea: "measure",
  sor: "statement of reasons",
  apl: "appeal",
  whk: "webhook",
  dlv: "webhook delivery",
  msg: "message",
  txt: "saved text of a seller",
  view: "view of a list that somebody keeps",
  thr: "message thread",
  fil: "file of a message",
  att: "attachment",
  sol: "review request",
  rep: "abuse report",
  ntc: "notice",
  hld: "legal hold",
  stf: "person who runs a marketplace",
  scr: "screening receipt",
} as const;

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Builds an id from a moment (ms) and ten random bytes; pure, so tests can fix both. */
export function makeId(prefix: IdPrefix, at: number, random: Uint8Array): string {
  if (random.length < 10) throw new Error("makeId needs 10 random bytes");
  let bits = (BigInt(Math.floor(at)) & 0xffffffffffffn) << 80n;
  let tail = 0n;
  for (let index = 0; index < 10; index++) tail = (tail << 8n) | BigInt(random[index] ?? 0);
  // UUIDv7: version 7 in the top four bits after the time, variant 10 four bits further on.
  tail = (tail & ~(0xfn << 76n)) | (0x7n << 76n);
  tail = (tail & ~(0x3n << 62n)) | (0x2n << 62n);
  bits |= tail;
  let text = "";
  for (let index = 0; index < 26; index++) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return `${prefix}_${text}`;
}

/** Whether a text is an id of that prefix. */
export function isId(prefix: IdPrefix, text: string): boolean {
  return (
    text.startsWith(`${prefix}_`) &&
    /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text.slice(prefix.length + 1))
  );
}
