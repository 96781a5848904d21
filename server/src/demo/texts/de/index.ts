import type { Voice } from "../../voice.ts";
import { homeWares } from "./home-wares.ts";
import { leisureWares } from "./leisure-wares.ts";
import { outdoorWares } from "./outdoor-wares.ts";

/** How German reviews of the demo are written. */
export const de: Voice = {
  slots: {
    span: [
      "drei Wochen",
      "zwei Monaten",
      "gut einem Monat",
      "zehn Tagen",
      "einem halben Jahr",
      "einem Winter",
      "sechs Wochen",
      "fast einem Jahr",
    ],
    who: [
      "meine Tochter",
      "mein Vater",
      "meine Schwester",
      "unser Großer",
      "meine Frau",
      "mein Mann",
      "eine Kollegin",
      "meine Oma",
      "der Nachbar",
    ],
    where: [
      "in unserer Küche",
      "am Schreibtisch",
      "im Gästezimmer",
      "im Schrebergarten",
      "auf dem Weg zur Arbeit",
      "in einer kleinen Wohnung",
      "im Büro",
      "auf der Hütte",
    ],
    often: ["jeden Tag", "fast jeden Abend", "zweimal die Woche", "am Wochenende", "morgens"],
    month: ["Januar", "März", "April", "Juni", "August", "September", "November"],
  },
  openers: [
    "Nach {span} [traue ich mir ein Urteil zu|kann ich etwas dazu sagen|mein Eindruck].",
    "Ich benutze das Teil {often} {where}.",
    "{who} wollte so etwas schon lange haben.",
    "Der Vorgänger hat [acht Jahre gehalten|im {month} aufgegeben].",
    "Gedacht war es für jemand anderen, jetzt {often} bei uns im Einsatz.",
    "Ich bin bei so etwas [eher kritisch|ziemlich pingelig].",
    "Erst skeptisch, dann ausprobiert.",
    "Seit {month} in Gebrauch, {often}.",
  ],
  verdicts: {
    good: [
      "[Rundum|Wirklich|Sehr] zufrieden.",
      "Macht genau, was es soll.",
      "[Ehrlich gesagt|Muss man sagen]: besser als gedacht.",
      "Schlicht, solide, ohne Schnickschnack.",
      "Würde ich wieder nehmen.",
    ],
    fair: [
      "[Ganz ordentlich|In Ordnung], mehr nicht.",
      "Nach {span} gemischte Gefühle.",
      "Erfüllt seinen Zweck, begeistert mich aber nicht.",
      "Gute Idee, nur [halb|nicht ganz] zu Ende gedacht.",
    ],
    bad: [
      "Leider eine Enttäuschung.",
      "Nach {n} Tagen lag es im Schrank.",
      "Ich wollte es mögen, es ging nicht.",
      "Hatte mir mehr erhofft.",
    ],
  },
  closers: {
    good: [
      "Klare Empfehlung von mir.",
      "{who} hat schon gefragt, woher es ist.",
      "Wenn es so bleibt, bin ich froh.",
      "Mehr brauche ich nicht.",
      "",
      "",
    ],
    fair: ["Drei von fünf passt.", "Ich behalte es, aber ohne große Liebe.", "", ""],
    bad: [
      "Ging zurück.",
      "Nicht noch einmal.",
      "Schade, denn die Idee ist gut.",
      "{who} hatte mich gewarnt.",
      "",
    ],
  },
  titles: {
    good: [
      "Genau richtig",
      "Nach {span} noch immer gut",
      "Tut, was es soll",
      "Sehr zufrieden",
      "{who} ist begeistert",
      "Besser als der Vorgänger",
      "Solide Sache",
      "Passt perfekt {where}",
    ],
    fair: ["Gut mit Abstrichen", "Gemischte Gefühle", "Ganz okay nach {span}", "Fast gut"],
    bad: [
      "Nichts für mich",
      "Nach {span} aufgegeben",
      "Leider enttäuscht",
      "Nicht noch einmal",
      "Hatte mehr erwartet",
    ],
  },
  turns: ["Allerdings:", "Andererseits:", "Nur eins:", "Trotzdem:", "Kleiner Haken:"],
  wares: {
    ...homeWares,
    ...leisureWares,
    ...outdoorWares,
  },
};
