import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Dutch. */
export const asked: ShopperMessages = {
  asked: {
    title: "Wat u gevraagd wordt",
    lead: "Over elke bestelling wordt één keer gevraagd, aan iedereen in dezelfde woorden. Sterren, retouren en terugbetalingen spelen geen rol.",
    none: "Nog niets.",
    noneHint: "Zodra een bestelling onderweg is, staat die hier.",
    order: (order, seller) => `Bestelling ${order} bij ${seller}`,
    askedOn: (day) => `Gevraagd op ${day}`,
    planned: (day) => `U wordt gevraagd vanaf ${day}`,
    notAsked: "Niet gevraagd",
    because: {
      automatic: "Elke koper wordt automatisch gevraagd.",
      button: "De verkoper heeft voor deze bestelling op de knop gedrukt.",
      api: "De marktplaats heeft het voor deze bestelling gestart.",
      seller_message: "De verkoper heeft het in een bericht gevraagd.",
    },
    mail: {
      waiting: "De mail is onderweg.",
      sending: "De mail is onderweg.",
      sent: "De mail is verstuurd.",
      bounced: "De mail kwam terug.",
      failed: "De mail kon niet worden overgedragen.",
      unknown: "Of de mail is aangekomen, is niet bekend.",
    },
    reason: {
      opted_out: "U hebt deze mails gestopt.",
      order_cancelled: "De bestelling is geannuleerd.",
      never_delivered: "Ze is nooit aangekomen.",
      fraud: "Het account is gesloten.",
      seller_switched_off: "De verkoper laat niemand automatisch vragen.",
      seller_requests_off: "Een maatregel tegen de verkoper houdt verzoeken tegen.",
      buyer_unreachable: "Er is geen mailadres dat werkt.",
      language_unavailable: "Er is nog geen tekst in uw taal.",
      already_given: "U hebt de verkoper al beoordeeld.",
      window_closed: "De tijd om te vragen is voorbij.",
    },
    perWeek: "Hoogstens zoveel van deze mails in zeven dagen",
    perWeekHint: "Leeg: zoveel als iedereen krijgt.",
    link: "Wat u gevraagd wordt, en waarom",
  },
  telling: {
    title: "Dit gesprek melden",
    lead: "Een mens leest wat de andere kant schreef en beslist. De gewone wens om terugbetaling of een slechte review is niets om te melden.",
    why: "Wat er gebeurde",
    reason: {
      extortion: "Dreiging met slechte sterren om meer te krijgen dan toekomt",
      off_platform: "Vraag om elders te betalen of te praten",
      abuse: "Beledigingen of bedreigingen",
    },
    note: "In uw woorden",
    send: "Melden",
    taken: "Gemeld. Een mens leest het gesprek.",
  },
};
