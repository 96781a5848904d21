import type { Ware, WareTalk } from "../../voice.ts";

/** What German reviews say of things for leisure. */
export const leisureWares = {
  headphones: {
    nouns: ["Kopfhörer", "Hörer"],
    aspects: [
      {
        good: [
          "Stimmen sind klar, der Bass drängt sich nicht vor.",
          "Ich höre Dinge auf alten Platten, die mir nie aufgefallen sind.",
        ],
        bad: ["Klingt wie durch eine Decke.", "In leisen Stellen rauscht es."],
        titles: { good: ["Klarer Klang"], bad: ["Dumpfer Klang"] },
      },
      {
        good: [
          "Nach {n} Minuten vergesse ich, dass ich sie trage.",
          "Drückt auch mit Brille nicht.",
        ],
        bad: ["Drückt nach einer halben Stunde.", "Die Polster lösen sich nach {span}."],
        titles: { good: ["Sehr bequem"], bad: ["Drückt"] },
      },
      {
        good: [
          "Der Akku hält eine ganze Arbeitswoche.",
          "Zehn Minuten laden reichen für den Heimweg.",
        ],
        bad: ["Der Akku ist nachmittags leer.", "Zeigt halb voll an und geht dann aus."],
        titles: { good: ["Akku ohne Ende"], bad: ["Akku schwach"] },
      },
      {
        good: ["Verbindet sich sofort mit Telefon und Rechner.", "Die Tasten findet man blind."],
        bad: ["Verliert {where} die Verbindung.", "Koppeln klappt erst beim dritten Versuch."],
        titles: { good: ["Verbindet sofort"], bad: ["Verbindung bricht ab"] },
      },
    ],
  },
  novel: {
    nouns: ["Roman", "Buch", "Geschichte"],
    aspects: [
      {
        good: [
          "Die Figuren sind wie Nachbarn, mit allen Macken.",
          "Den Fährmann habe ich nach der letzten Seite vermisst.",
        ],
        bad: ["Die Brüder konnte ich bis Seite {n}0 nicht unterscheiden.", "So redet kein Mensch."],
        titles: { good: ["Figuren, die bleiben"], bad: ["Blasse Figuren"] },
      },
      {
        good: [
          "Fängt ruhig an, dann las ich bis {n} Uhr früh.",
          "Kurze Kapitel, schwer wegzulegen.",
        ],
        bad: ["Das mittlere Drittel zieht sich.", "{n}0 Seiten Wetter, bevor etwas passiert."],
        titles: { good: ["Nicht wegzulegen"], bad: ["Zieht sich"] },
      },
      {
        good: ["Das Ende ist leise und genau richtig.", "Die letzte Wendung kam unerwartet."],
        bad: ["Das Ende wirkt gehetzt.", "Es hört einfach auf."],
        titles: { good: ["Was für ein Ende"], bad: ["Schwaches Ende"] },
      },
      {
        good: ["Schlichte Sätze, ab und zu einer zum Innehalten.", "Stellenweise sehr komisch."],
        bad: ["Jedes Hauptwort hat drei Adjektive.", "Voller Tippfehler."],
      },
    ],
  },
  game: {
    nouns: ["Spiel", "Brettspiel", "Familienspiel"],
    aspects: [
      {
        good: [
          "Die Regeln waren in {n} Minuten erklärt.",
          "Das Heft ist klar, mit Beispiel zu jedem Zug.",
        ],
        bad: [
          "Die Regeln widersprechen sich auf Seite {n}.",
          "Für die Wertung brauchten wir einen ganzen Abend.",
        ],
        titles: { good: ["Schnell erklärt"], bad: ["Wirre Regeln"] },
      },
      {
        good: ["Keine Partie war wie die andere.", "Spannend bis zum letzten Zug."],
        bad: ["Wer nach drei Zügen führt, gewinnt.", "Reines Glück, nichts zu entscheiden."],
        titles: { good: ["Noch eine Runde"], bad: ["Nur Glück"] },
      },
      {
        good: ["Die Holzfiguren liegen gut in der Hand.", "Die Zeichnungen sind wunderschön."],
        bad: ["Die Plättchen knicken beim Ausdrücken.", "Der Plan liegt nicht flach."],
        titles: { good: ["Schönes Material"], bad: ["Dünnes Material"] },
      },
      {
        good: ["Klappt zu zweit und zu viert noch besser.", "Großeltern und Kinder hatten Spaß."],
        bad: ["Zu zweit funktioniert es nicht.", "Viel zu lang für das, was es ist."],
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
