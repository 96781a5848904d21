import type { enAsked } from "./en-asked.ts";

/** What a buyer is asked, in German. */
export const deAsked: typeof enAsked = {
  title: "Wonach Sie gefragt werden",
  lead: "Nach jeder Bestellung wird einmal gefragt, bei allen mit denselben Worten. Sterne, Rücksendungen und Erstattungen spielen dabei keine Rolle.",
  none: "Noch nichts.",
  noneHint: "Sobald eine Bestellung unterwegs ist, steht sie hier.",
  order: (order: string, seller: string) => `Bestellung ${order} bei ${seller}`,
  askedOn: (day: string) => `Gefragt am ${day}`,
  planned: (day: string) => `Sie werden ab ${day} gefragt`,
  notAsked: "Nicht gefragt",
  because: {
    automatic: "Alle Käufer werden automatisch gefragt.",
    button: "Der Händler hat für diese Bestellung den Knopf gedrückt.",
    api: "Der Marktplatz hat es für diese Bestellung ausgelöst.",
    seller_message: "Der Händler hat in einer Nachricht gefragt.",
  },
  mail: {
    waiting: "Die Mail ist unterwegs.",
    sending: "Die Mail ist unterwegs.",
    sent: "Die Mail wurde gesendet.",
    bounced: "Die Mail kam zurück.",
    failed: "Die Mail konnte nicht übergeben werden.",
    unknown: "Ob die Mail angekommen ist, ist nicht bekannt.",
  },
  reason: {
    opted_out: "Sie haben diese Mails abbestellt.",
    order_cancelled: "Die Bestellung wurde storniert.",
    never_delivered: "Sie ist nie angekommen.",
    fraud: "Das Konto wurde geschlossen.",
    seller_switched_off: "Der Händler lässt niemanden automatisch fragen.",
    seller_requests_off: "Eine Maßnahme gegen den Händler hält Anfragen zurück.",
    buyer_unreachable: "Es gibt keine Mailadresse, die funktioniert.",
    language_unavailable: "In Ihrer Sprache gibt es dafür noch keine Worte.",
    already_given: "Sie haben den Händler schon bewertet.",
    window_closed: "Die Zeit zum Fragen ist vorbei.",
  },
  perWeek: "Höchstens so viele dieser Mails in sieben Tagen",
  perWeekHint: "Leer: so viele, wie alle bekommen.",
  link: "Wonach Sie gefragt werden, und warum",
};
