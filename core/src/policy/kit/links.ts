import type { Hit, Reading } from "./reader/reading.ts";

/** The host of a link, in lower case. */
export function hostOf(address: string): string {
  const bare = address.toLowerCase().replace(/^https?:\/\//, "");
  return bare.split(/[/?#:]/, 1)[0] ?? "";
}

/** So well known that the address is the name: "I bought it on ..." links nowhere. */
const wellKnownName = /^(?:amazon|ebay|etsy)\.[a-z.]{2,6}$/i;

/** Whether an address in a review leads out of the marketplace or earns its writer something. */
export function leadsOut(hit: Hit, text: Reading): boolean {
  const address = text.text.slice(hit.span.start, hit.span.end);
  if (wellKnownName.test(address)) return false;
  const plain = !/[?&](?:tag|ref|aff|affiliate|utm_[a-z]+)=/i.test(address);
  return !(plain && (text.context.allowedHosts ?? []).includes(hostOf(address)));
}
