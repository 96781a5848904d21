import type { Hit, Reading, Sentence } from "./reader/reading.ts";
import { leads, means, meant } from "./roles.ts";

/**
 * Whether an e-mail address or number in a public answer is the shop's own, where buyers are sent.
 * Any other is a buyer's: "we wrote to dana@mail.example" shows what came with an order.
 */
export function isShopsOwn(contact: Hit, sentence: Sentence, { text }: Reading): boolean {
  if (means(sentence, "contactUs", "ask", "messenger")) return true;
  const written = text.slice(contact.span.start, contact.span.end);
  if (mailboxOfShops.test(written) || freeNumber.test(written)) return true;
  const ours = meant(sentence, "we");
  // "You find us at ...": nobody else stands this close before it.
  if (ours.some((one) => leadsTo(one, contact, text))) return true;
  return meant(sentence, "emailWord", "phoneWord").some(
    (word) =>
      leadsTo(word, contact, text) &&
      (word.span.start === sentence.span.start || leads(ours, [word], 1) !== undefined),
  );
}

/** Whether at most one short word stands between a hit and an address behind it. */
export const leadsTo = ({ span }: Hit, address: Hit, text: string): boolean =>
  span.end <= address.span.start &&
  address.span.start - span.end <= gapCharsMax &&
  /^[\s:(]*(?:[\p{L}@]{1,4}[\s:(]+)?$/u.test(text.slice(span.end, address.span.start));

const gapCharsMax = 10;

/** A mailbox that is named after what it is for. */
const mailboxOfShops =
  /^(?:[a-z]{2,20}[._-])?(?:support|help|helpdesk|info|contact|service|services|care|customercare|customerservice|hello|team|sales|office|shop|store|feedback|dev|devs|developer|admin|orders?|returns?|refunds?|privacy|bookings?|reservations?|kundenservice|kontakt|hilfe|aide|soporte|ayuda|ajuda|suporte|assistenza|aiuto|hulp|klantenservice|kundservice|kundtjanst|hjalp|pomoc|biuro|destek|iletisim)\d{0,2}@/i;

/** Numbers that cost the caller nothing are dialled to reach a company. */
const freeNumber = /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]/;
