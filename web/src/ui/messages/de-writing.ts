import type { enWriting } from "./en-writing.ts";

/** The sentences of writing, its status page and its refusals, in German. */
export const deWriting: typeof enWriting = {
  title: (product) => `${product} bewerten`,
  edit: "Ihre Bewertung ändern",
  stars: "Ihre Sterne",
  starsHint: "Sterne allein genügen. Worte helfen anderen mehr.",
  starsProblem: "Wählen Sie einen bis fünf Sterne.",
  starOption: (count) => `${count} von 5 Sternen`,
  headline: "Überschrift",
  text: "Ihre Worte",
  textHint: "Wofür haben Sie es benutzt, und wie hat es sich bewährt?",
  textProblem:
    "Schreiben Sie unter die Überschrift Text, innerhalb der Grenze, oder lassen Sie beides leer.",
  publish: "Veröffentlichen",
  publishChange: "Änderung veröffentlichen",
  saveDraft: "Entwurf sichern",
  saved: (moment) => `Entwurf gesichert ${moment}.`,
  savedNow: "Entwurf gesichert.",
  notSaved:
    "Entwurf nicht gesichert. Ihre Worte stehen noch hier; drücken Sie „Entwurf sichern“, um es erneut zu versuchen.",
  restored: (moment) => `Ihr Entwurf von ${moment}.`,
  guide: "Was in eine Bewertung gehört",
  guideLines: [
    "Das Produkt: wie es gemacht ist, wie es arbeitet, wie es hält.",
    "Lieferung, Verpackung und Verkäufer gehören in die Verkäuferbewertung.",
    "Keine Preise, Links oder Wege, Sie oder andere zu erreichen.",
    "Wer etwas dafür bekommen hat, kann es hier nicht bewerten.",
  ],
  guideMore: "Wie Bewertungen hier entstehen",
  outcome: {
    warn: "Bitte sehen Sie das an",
    hold: "Das sieht zuerst eine Person an",
    refuse: "Das kann nicht veröffentlicht werden",
  },
  instead: "Stattdessen",
  marked: "Ihre Worte, markiert",
  rules: "Warum",
  deleteTitle: "Diese Bewertung löschen",
  deleteAsk:
    "Sie verschwindet sofort von der Seite und aus den Zahlen. Sie können sie nicht zurückholen.",
  deleteDo: "Endgültig löschen",
  view: "Auf der Produktseite ansehen",
  statusTitle: (product) => `Ihre Bewertung von ${product}`,
  steps: "Was geschah",
  stepWritten: "Geschrieben",
  stepDecided: "Entschieden",
  stepPublished: "Veröffentlicht",
  statusText: {
    held: "Noch sieht sie sonst niemand. Eine Person liest sie, gleich wie viele Sterne sie hat.",
    heldWords:
      "Eine Regel verlangt, dass zuerst eine Person die markierten Wörter ansieht. Sie können sie jetzt ändern.",
    heldAccount:
      "Ihr Konto ist neu oder unter Beobachtung, darum liest jede Bewertung zuerst eine Person.",
    heldTie:
      "Ihr Konto ist vielleicht mit einem Verkäufer verbunden, darum liest das zuerst eine Person.",
    rejected:
      "Die markierten Wörter stehen gegen eine Regel. Ändern Sie sie und veröffentlichen Sie erneut; Ihr Text bleibt erhalten.",
    published: "Alle können sie lesen, und sie zählt in den Sternen.",
    publishedRating: "Ihre Sterne zählen. Ohne Worte werden sie nicht einzeln gezeigt.",
    revising: "Ihre frühere Fassung bleibt stehen, bis über die Änderung entschieden ist.",
    suspected:
      "Rund um dieses Produkt fielen ungewöhnliche Bewertungen auf. Bis eine Person entschieden hat, zählt Ihre Bewertung nicht.",
    removed: "Sie zählt nicht mehr, und niemand sieht sie.",
    author_deleted: "Sie ist von der Seite und aus den Zahlen verschwunden.",
  },
  removal: {
    content_rules: "Sie verstößt gegen die Regeln für Inhalte.",
    wrong_product: "Sie stand bei einem Produkt, das sie nicht beschreibt.",
    unusual_behaviour: "Bei diesem Konto fiel ungewöhnliches Bewerten auf.",
    product_sanction:
      "Die Bewertungen des Produkts wurden als Maßnahme gegen seinen Verkäufer entfernt.",
    legal_order: "Ein Gericht oder eine Behörde hat es angeordnet.",
    author_erasure: "Sie haben um Löschung Ihrer Daten gebeten.",
    author: "Sie haben sie gelöscht.",
  },
  decider: "Die Person, die entschied, schrieb",
  notEligible: "Sie können dieses Produkt jetzt nicht bewerten",
  exists: "Sie haben dieses Produkt schon bewertet.",
  existsOpen: "Ihre Bewertung öffnen",
  opensAt: (moment) => `Es öffnet ${moment}.`,
  disagree:
    "Stimmen die Tatsachen nicht, sagen Sie es dem Marktplatz; eine andere Person sieht sie an.",
  version: (version) => `Fassung ${version}`,
};
