import type { SeenCode } from "./seen-picture.ts";

/** Where a code leads, as far as its content tells without following it. */
export const codeTargets = [
  "messenger",
  "review form",
  "hidden address",
  "sign-up or promotion",
  "contact",
  "network",
  "page",
  "article number",
  "text",
] as const;
export type CodeTarget = (typeof codeTargets)[number];

const messengers =
  /^(wa\.me|(api\.|chat\.)?whatsapp\.com|t\.me|telegram\.me|m\.me|line\.me|lin\.ee|u\.wechat\.com|weixin\.qq\.com|signal\.me|viber\.com|discord\.(gg|com)|zalo\.me|ig\.me)$/;
const messengerSchemes = /^(whatsapp|tg|weixin|line|viber|sgnl|fb-messenger):/i;
const shorteners =
  /^(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|t\.ly|rb\.gy|qrco\.de|qr\.page|me-qr\.com|linktr\.ee|lnkd\.in|shorturl\.at|dwz\.cn|t\.cn)$/;
const reviewPath =
  /(^|[/?&=_.-])(write-?a?-?reviews?|reviews?|rating|feedback|bewertung(en)?|avis|rese(n|ñ)as?|recension[ei]|avalia(c|ç)(a|ã)o|opinie|yorum|omdome)([/?&=_.-]|$)/i;
const reviewHosts =
  /(^|\.)(trustpilot\.com|g\.page|reviews\.io|yelp\.[a-z.]+|tripadvisor\.[a-z.]+)$/;
const promotion =
  /(utm_|[/?&=_.-](promo|coupons?|vouchers?|discount|deals?|sale|sign-?up|newsletter|subscribe|club|vip|gift|giveaway|register|gutschein|rabatt)([/?&=_.-]|$))/i;

/** Bar codes of goods and parcels: numbers that lead nowhere and ask nothing. */
const articleFormats = /^(EAN|UPC|ITF|DataBar|Codabar|Code ?(39|93|128))/i;
const leads = /[:/@]|\.\p{L}/u;

/** Judges by its content alone where a code leads: `https://wa.me/49150` is a messenger. */
export function codeTargetOf({
  format,
  content,
}: Pick<SeenCode, "format" | "content">): CodeTarget {
  const text = content.trim();
  if (articleFormats.test(format) && !leads.test(text)) return "article number";
  if (messengerSchemes.test(text)) return "messenger";
  if (/^(tel|sms|smsto|mailto|matmsg|mecard|facetime):|^BEGIN:VCARD/i.test(text)) return "contact";
  if (/^wifi:/i.test(text)) return "network";
  const address = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?([/?#].*)?$/iu.exec(
    text,
  );
  if (address === null) return "text";
  const host = (address[1] ?? "").toLowerCase().replace(/^www\./, "");
  const path = address[2] ?? "";
  if (messengers.test(host)) return "messenger";
  if (shorteners.test(host)) return "hidden address";
  if (reviewHosts.test(host) || reviewPath.test(path)) return "review form";
  return promotion.test(path) ? "sign-up or promotion" : "page";
}
