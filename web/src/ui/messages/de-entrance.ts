import type { enEntrance } from "./en-entrance.ts";

/** The landing page and sign-in, in German. */
export const deEntrance: typeof enEntrance = {
  signIn: {
    title: "In der Demo anmelden",
    lead: "Wählen Sie, wer Sie sein möchten. Diese Personen sind erfunden; nichts verlässt diesen Rechner.",
    as: (name) => `Weiter als ${name}`,
    shoppers: "Kundschaft",
    moderators: "Prüfende",
    operators: "Betreiber",
    none: "Melden Sie sich auf Ihrem Marktplatz an; von dort kommen Sie hierher zurück.",
  },
  landing: {
    title: "Bewertungen, die sagen warum",
    lead: "Candor ist das System für Bewertungen und Rückmeldungen eines Marktplatzes, mit Regeln als Code. Jede Zahl, jedes Zeichen und jedes Zurückhalten öffnet seinen Grund.",
    exhibit: {
      text: "Danke für Ihre Bestellung. Sobald Ihre fünf Sterne stehen, erstatten wir alles.",
      words: "Sobald Ihre fünf Sterne stehen, erstatten wir alles.",
      what: "Nicht gesendet: Das bietet eine Erstattung für eine Bewertung.",
      because: "Keine Erstattung für eine Bewertung, gleich was darin steht",
      instead: "Bringen Sie erst die Bestellung in Ordnung, und bitten Sie um nichts.",
      disagree: "Widerspruch bis Freitag, 4. Dezember 2026; eine andere Person entscheidet.",
    },
    word: "Warum ist das unterstrichen?",
    wordWhat: "Unterstrichenes wurde von jemandem oder etwas entschieden und öffnet seinen Grund.",
    wordBecause: "Jede Entscheidung nennt ihre Regel, die Klausel und das Regelwerk jenes Tages.",
    wordFacts: "Die genauen Wörter oder Tatsachen, auf denen sie beruht.",
    wordInstead: "Was zu tun ist, damit es anders ausgeht.",
    wordDisagree: "Wo und bis wann man widersprechen kann.",
    read: "Lesen, wie wer einkauft",
    readAbout:
      "Produkte mit gewichteten Sternen, daneben der einfache Mittelwert und wie beides entsteht.",
    write: "Schreiben, wie wer gekauft hat",
    writeAbout: "Erst Sterne, dann Worte. Stört eine Regel ein Wort, sehen Sie es beim Tippen.",
    decide: "Entscheiden am Prüftisch",
    decideAbout:
      "Zurückgehaltene Bewertungen, älteste zuerst, mit markierten Wörtern, Regel und Grund.",
    sell: "Verkaufen",
    sellAbout:
      "Was auf Antwort wartet, welche Bestellungen gefragt werden können, und ein Schreibfeld, das vor dem Senden sagt, warum.",
    operate: "Ein Regelwerk ändern",
    operateAbout:
      "Eine Fassung entwerfen, ihre Änderungen sehen, sie an der Vergangenheit prüfen, rechtzeitig ankündigen.",
    tours: "Drei Rundgänge von zwei Minuten",
    tourNames: {
      ring: "Den Ring finden",
      refused: "Eine Nachricht schreiben, die nicht durchgeht",
      policy: "Ein Regelwerk ändern",
    },
    check: "Das Verfahren prüfen",
    checkAbout:
      "Wie Bewertungen entstehen, geprüft, geordnet und gemittelt werden, aus den geltenden Einstellungen.",
    build: "Darauf bauen",
    buildAbout: "Jede Operation als OpenAPI 3.1, mit jeder Art, wie sie scheitern kann.",
    buildOpen: "Beschreibung öffnen",
    parts: "Die Bausteine sehen",
    partsAbout: "Farben, Schrift und jeder Baustein in allen Zuständen.",
    partsOpen: "Sammlung öffnen",
    enter: (name) => `Zu ${name}`,
  },
};
