import type { enAnswering } from "./en-answering.ts";

/** A seller's own feedback: answering it, and asking that it not count; in German. */
export const deAnswering: typeof enAnswering = {
  outcome: {
    warn: "Bitte sehen Sie sich das an",
    hold: "Das liest zuerst ein Mensch",
    refuse: "Das wird nicht veröffentlicht",
  },
  title: "Verkäuferbewertungen",
  lead: "Jede können Sie einmal öffentlich beantworten. Eine Antwort lässt sich nicht ändern; löschen Sie sie, wird keine zweite angenommen, außer der Käufer ändert seine Bewertung.",
  none: "Sie hat noch niemand bewertet.",
  open: "Ansehen, antworten oder anfragen",
  defects: (defects, orders, days) =>
    `${defects} von ${orders} Bestellungen der letzten ${days} Tage hatten einen Mangel`,
  defectsWhy:
    "Gezählt nach dem Tag der Bestellung: negative Bewertung, nicht abgelehnter Garantieantrag oder Rückbuchung, jede Bestellung einmal. Die Prozentwerte oben gehen nach dem Tag der Bewertung, beide können sich also unterscheiden.",
  defectsFew: (orders) => `Unter ${orders} Bestellungen folgt nichts daraus.`,
  answer: "Ihre öffentliche Antwort",
  answerHint: (chars) => `Kurz und freundlich, höchstens ${chars} Zeichen.`,
  answerPost: "Antwort veröffentlichen",
  answerDelete: "Antwort löschen",
  answerDeleteHint: "Danach wird keine zweite Antwort angenommen.",
  answerUsed: "Sie haben Ihre Antwort gelöscht. Ändert der Käufer seine Bewertung, geht eine neue.",
  ask: "Sollte sie nicht zählen?",
  askLead: (day) =>
    `Bis ${day} können Sie einmal anfragen. So würde jeder Grund jetzt beantwortet.`,
  askPress: "Mit diesem Grund anfragen",
  holds: "Dieser Grund trägt.",
  grounds: {
    obscene: "Sie enthält anstößige Worte",
    personal_data: "Sie zeigt persönliche Daten",
    product_only: "Alles darin betrifft das Produkt",
    platform_fulfilled: "Der Marktplatz hat geliefert, und alles darin betrifft die Lieferung",
    platform_postage:
      "Sie haben das Paket rechtzeitig mit Porto vom Marktplatz übergeben, und alles darin betrifft die Verspätung",
    none_of_these: "Etwas anderes: ungerecht, inzwischen geklärt oder vage",
  },
  because: {
    not_a_ground:
      "Das ist kein Grund: Was ein Käufer denkt, bleibt, auch wenn es gut gemacht wurde.",
    no_text: "Sie enthält keine Worte.",
    no_such_words: "Solche Worte wurden nicht gefunden.",
    names_service: "Die markierten Worte betreffen Ihren Service.",
    names_delivery: "Die markierten Worte betreffen die Lieferung.",
    not_product_only: "Nichts darin nennt das Produkt.",
    not_platform_fulfilled: "Diese Bestellung haben Sie selbst verschickt.",
    not_platform_postage: "Das Porto kam nicht vom Marktplatz.",
    not_shipped_in_time: "Kein Scan zeigt, dass das Paket rechtzeitig übergeben wurde.",
    reason_is_not_delivery: "Der Grund des Käufers ist nicht die Lieferung.",
    names_item_or_service: "Die markierten Worte betreffen die Ware oder Ihren Service.",
    not_delivery_only: "Nichts darin nennt die Lieferung.",
  },
  warned:
    "Fast alle Ihre Anfragen wurden abgelehnt. Geht das so weiter, werden nur wenige pro Woche angenommen.",
  slowed:
    "Fast alle Ihre Anfragen wurden abgelehnt, deshalb werden nur wenige pro Woche angenommen.",
  asked: {
    granted: "Sie haben angefragt, und sie zählt nicht mehr.",
    declined: "Sie haben angefragt, und es wurde abgelehnt.",
    appealed: "Ein Mensch sieht sich Ihren Einspruch an.",
    closed: "Ein Mensch hat Ihren Einspruch beantwortet.",
  },
  appeal: "Einen Menschen darum bitten",
  appealWhy: "Warum der Grund trotzdem trägt",
};
