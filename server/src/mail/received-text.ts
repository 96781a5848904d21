/** What is left of a received mail once it is only what its writer just wrote. */

const tagCharsMax = 10_000;

/**
 * The words of an HTML mail, without markup, styles, pictures and links' targets. One pass over
 * the text: however it is nested, it takes as long as it is long.
 */
export function htmlToText(html: string): string {
  // Made once: making it anew for every element would take the square of the time.
  const lower = html.toLowerCase();
  let text = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      text += html.slice(at);
      break;
    }
    text += html.slice(at, open);
    const head = /^<(!--|\/?[a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase();
    if (head === undefined) {
      text += "<";
      at = open + 1;
      continue;
    }
    const end = endOfTag(lower, open, head);
    if (/^\/?(?:p|div|br|tr|li|h[1-6]|table|ul|ol|pre|hr)$/.test(head)) text += "\n";
    // What a quoted mail holds is quoted here too.
    if (head === "blockquote") text += "\n> ";
    at = end;
  }
  return decodeEntities(text);
}

/** Elements whose content is not words: all of it goes. */
const silent = /^(?:style|script|head|title|noscript|template|svg|object|iframe)$/;

function endOfTag(html: string, open: number, head: string): number {
  if (head === "!--") return after(html, "-->", open);
  const end = after(html, ">", open, open + tagCharsMax);
  if (!silent.test(head)) return end;
  const closing = html.indexOf(`</${head}`, end);
  return closing < 0 ? html.length : after(html, ">", closing);
}

function after(html: string, sought: string, from: number, max = html.length): number {
  const at = html.indexOf(sought, from);
  return at < 0 || at > max ? html.length : at + sought.length;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isText = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isText ? String.fromCodePoint(code) : "";
  });
}

/** "On Monday, Ada wrote:" and its like: what follows is somebody else's words, or older ones. */
const quoteHeads: readonly RegExp[] = [
  /^-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale)/i,
  /^_{10,}$/,
  /^(?:from|von|de|da|van|od|från|kimden|差出人|发件人) ?[:：] .{0,500}@/i,
  /^.{0,300}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał|napisał\(a\)|skrev|yazdı|書きました|写道)(?: [^:]{1,200})? ?[:：]$/i,
];

const signatureHead = /^-- ?$/;
const sentFrom =
  /^(?:sent from my|von meinem .{1,40} gesendet|envoyé de mon|enviado desde mi|inviato dal? mio)/i;

/** The words that are new in a mail: without the quoted history and the signature. */
export function newWords(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    const plain = line.trim();
    if (signatureHead.test(line) || sentFrom.test(plain)) break;
    // Mail programs break a long "On ..., X wrote:" in two.
    const withNext = `${plain} ${lines[index + 1]?.trim() ?? ""}`.slice(0, 900);
    if (plain.length <= 900 && quoteHeads.some((head) => head.test(plain))) break;
    if (/^(?:on|am|le|el|il|em|op|dnia|den) /i.test(plain) && quoteHeads[3]?.test(withNext)) break;
    if (!plain.startsWith(">")) kept.push(line.trimEnd());
  }
  return tidy(kept.join("\n"));
}

/** No control characters, no half characters, no more than one empty line together. */
export function tidy(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()
    .normalize("NFC");
}

/** The headers that say whether a person wrote a mail. */
export type MailSigns = {
  readonly autoSubmitted: string | null;
  readonly precedence: string | null;
  readonly autoResponse: boolean;
  readonly isList: boolean;
  readonly envelopeFrom: string;
};

/** Whether a machine wrote it: then nobody is told and nothing is answered (RFC 3834). */
export function isAutomatic(signs: MailSigns): boolean {
  const { autoSubmitted, precedence, envelopeFrom } = signs;
  const said = autoSubmitted?.trim().toLowerCase().split(/[;\s]/)[0];
  if (said !== undefined && said !== "" && said !== "no") return true;
  if (/^(?:bulk|junk|list|auto_reply)$/i.test(precedence?.trim() ?? "")) return true;
  if (signs.autoResponse || signs.isList || envelopeFrom === "") return true;
  return /^(?:mailer-daemon|postmaster|no-?reply|bounces?)(?:[+@-]|$)/i.test(envelopeFrom);
}
