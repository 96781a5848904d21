import type { enAbout } from "./en-about.ts";

/** The sentences of the page that explains reviews, in German. */
export const deAbout: typeof enAbout = {
  title: "Wie Bewertungen hier entstehen",
  lead: (marketplace, policy) =>
    `Was ${marketplace} mit Bewertungen tut, aus den geltenden Einstellungen (Regelwerk ${policy}).`,
  versions: "Unsere Regeln, Fassung für Fassung",
  asking: "Wann Käufer gefragt werden",
  askingLead:
    "Jeder Käufer einer angekommenen Bestellung wird einmal gefragt, mit denselben neutralen Worten, was immer er davon hält.",
  askingWindow: (from, to) => `Vom ${from}. bis zum ${to}. Tag nach der Lieferung.`,
  askingEstimate: (days) =>
    `Wo die Lieferung nur geschätzt ist: ab dem ${days}. Tag nach der frühesten Schätzung.`,
  askingReminder: (estimateDays, orderDays) =>
    `Als Erinnerung: ${estimateDays} Tage nach der spätesten Schätzung oder ${orderDays} Tage nach der Bestellung, je nachdem, was zuerst kommt, und nicht, wenn schon eine Rückmeldung da ist.`,
  askingWeek: (count) => `Höchstens ${count} solche Mails in sieben Tagen.`,
  askingQuiet: (from, to) => `Keine von ${from} bis ${to} Uhr, nach der Zeit des Marktplatzes.`,
  samples: (units, reviews) =>
    `Nur der Marktplatz gibt Muster, an Menschen, die er selbst auswählt: höchstens ${units} Stück eines Produkts mit allen Varianten und nur, solange es weniger als ${reviews} Bewertungen hat. Niemand schuldet dafür eine Bewertung.`,
  who: "Wer schreiben darf",
  whoAnyone: "Wer ein Konto hat, darf ein Produkt, das er oder sie benutzt hat, einmal bewerten.",
  whoSpend: (amount) => `Das Konto hat in den letzten 12 Monaten mindestens ${amount} ausgegeben.`,
  whoTies:
    "Verkäufer, ihre Leute und Familien können nicht bewerten, was sie verkaufen, und auch kein Konkurrenzprodukt derselben Kategorie.",
  whoTiesYears: (days) => `Eine Verbindung zählt noch ${days} Tage nach ihrem Ende.`,
  whoQuota: (count) =>
    `Bewertungen von Produkten, die nicht hier gekauft wurden: höchstens ${count} in der Woche je Konto.`,
  whoRelease: "Bewertungen öffnen, wenn ein Produkt erscheint.",
  whoStars: "Sterne ohne Worte brauchen einen Kauf auf diesem Marktplatz.",
  check: "Was geprüft wird",
  checkPurchase: (percent) =>
    `„Kauf bestätigt“ heißt: Die Bestellung liegt hier vor, wurde nicht storniert, und mindestens ${percent} des üblichen Preises wurden gezahlt.`,
  checkAll:
    "Jeden Text prüfen vor der Veröffentlichung dieselben Regeln, gleich wie viele Sterne er hat. Die Regeln sehen nur Wörter: Sterne entscheiden nichts.",
  checkHold:
    "Manche Funde lehnen einen Text ab, bei anderen sieht zuerst eine Person nach. Wer geschrieben hat, sieht immer die Wörter und die Regel.",
  checkPublished: "Veröffentlicht wird jede Bewertung, die die Regeln einhält, gut oder schlecht.",
  checkNobody:
    "Niemand ändert die Worte der Kundschaft: kein Verkäufer und auch nicht der Marktplatz.",
  rulesTitle: "Die Regeln für Bewertungstexte",
  ruleColumn: "Regel",
  clauseColumn: "Klausel",
  outcomeColumn: "Was geschieht",
  outcome: {
    warn: "Hinweis beim Schreiben",
    hold: "Zuerst sieht eine Person nach",
    refuse: "Nicht veröffentlicht",
  },
  average: "Wie die Sterne entstehen",
  averageLead:
    "Die Sterne sind ein gewichteter Mittelwert. Jede Wertung hat ein Gewicht aus drei Faktoren, malgenommen. Sterne sind nie ein Faktor.",
  averageFormula: "Sterne = Summe aus (Sterne × Gewicht) ÷ Summe der Gewichte",
  factor: "Faktor",
  share: "Zählt",
  factorAge: (days) => `Alter: Das Gewicht halbiert sich alle ${days} Tage`,
  factorAgeNow: "eine Wertung von heute",
  factorAgeThen: (days) => `eine Wertung von vor ${days} Tagen`,
  factorPlatform: "Kauf hier bestätigt",
  factorClaimed: "Kauf von der Quelle bestätigt, aus der sie übernommen wurde",
  factorNone: "Kauf nicht bestätigt",
  factorSample: "Gratismuster des Marktplatzes",
  averagePlain:
    "Neben den Sternen steht der einfache Mittelwert, damit Sie sehen, was die Gewichte ändern.",
  averageVersion: (version) =>
    `Formel ${version}. Jede Zahl lässt sich aus dem öffentlichen Protokoll nachrechnen.`,
  order: "Wie Bewertungen geordnet werden",
  orderLead:
    "„Hilfreichste zuerst“ ordnet nach der Zahl der Leser, denen eine Bewertung half, dann nach Datum. „Neueste“ und „älteste“ ordnen nur nach Datum. Keine Ordnung sieht auf Sterne, und keine ist käuflich.",
  removal: "Wann Bewertungen entfernt werden",
  removalLead: (days) =>
    `Nur aus einem Grund dieser Liste, nie weil sie schlecht ausfällt. Eine Bewertung unter Verdacht zählt nicht, bis eine Person entschieden hat, höchstens ${days} Tage.`,
  money: "Zahlungen und Geschenke",
  moneyLead:
    "Bewertungen gegen Geld, Erstattung, Geschenke oder Rabatt werden hier nicht veröffentlicht. Einzige Ausnahme ist das Musterprogramm des Marktplatzes; dort steht „Gratismuster“.",
  proof: "Wie Sie uns prüfen",
  proofLead:
    "Jede Entscheidung ist ein Eintrag in einem öffentlichen Protokoll, das sich prüfen lässt, ohne diesem Server zu trauen. Ein einziges geändertes Wort fällt auf.",
  proofReports: "Berichte darüber, was hier entschieden wurde",
  proofLog: "Der neueste Prüfpunkt",
};
