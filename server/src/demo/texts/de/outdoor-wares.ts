import type { Ware, WareTalk } from "../../voice.ts";

/** What German reviews say of things for the outdoors. */
export const outdoorWares = {
  backpack: {
    nouns: ["Rucksack", "Tasche"],
    aspects: [
      {
        good: ["Die Gurte schneiden nicht ein, auch mit {n} Kilo nicht.", "Sitzt eng am Rücken."],
        bad: ["Die Gurte schneiden nach einer Stunde ein.", "Der Rücken ist sofort nass."],
        titles: { good: ["Trägt sich gut"], bad: ["Gurte schneiden ein"] },
      },
      {
        good: [
          "Laptop, Brotdose und Jacke passen rein.",
          "Für alles ein Fach, und ich finde meine Schlüssel.",
        ],
        bad: ["Mit Laptop ist er voll.", "Alles landet in einem dunklen Loch."],
        titles: { good: ["Viel Platz"], bad: ["Kleiner als gedacht"] },
      },
      {
        good: ["Nach {n} Stunden Regen war alles trocken.", "Die Reißverschlüsse laufen sauber."],
        bad: ["Der Reißverschluss klemmt seit Woche {n}.", "Durch die Nähte kommt Wasser."],
        titles: { good: ["Bleibt trocken"], bad: ["Reißverschluss kaputt"] },
      },
    ],
  },
  jacket: {
    nouns: ["Jacke", "Regenjacke"],
    aspects: [
      {
        good: [
          "Nach {n} Stunden Dauerregen innen trocken.",
          "Das Wasser perlt auch nach {span} noch ab.",
        ],
        bad: [
          "Nach zwanzig Minuten Niesel waren die Schultern nass.",
          "Vorn am Reißverschluss kommt Wasser rein.",
        ],
        titles: { good: ["Hält dicht"], bad: ["Nicht dicht"] },
      },
      {
        good: ["Fällt aus wie angegeben, ein Pulli passt drunter.", "Endlich lange Ärmel."],
        bad: ["Fällt zwei Nummern zu klein aus.", "Die Ärmel sind zu kurz."],
        titles: { good: ["Sitzt gut"], bad: ["Fällt klein aus"] },
      },
      {
        good: [
          "Die Lüftung unter den Armen hilft bergauf sehr.",
          "Warm genug für den {month} und klein zu packen.",
        ],
        bad: ["Innen wie eine Plastiktüte.", "Raschelt bei jedem Schritt."],
      },
      {
        good: ["Große Zipper, auch mit Handschuhen gut.", "Saubere Nähte, auch nach {n} Wäschen."],
        bad: ["Eine Taschennaht ist nach {span} aufgegangen.", "Der Aufdruck blättert ab."],
        titles: { good: ["Sauber verarbeitet"], bad: ["Nähte gehen auf"] },
      },
    ],
  },
  secateurs: {
    nouns: ["Gartenschere", "Schere"],
    aspects: [
      {
        good: [
          "Geht durch daumendicke Äste wie durch Butter.",
          "Nach einer ganzen Hecke noch scharf.",
        ],
        bad: ["Nach {n} Ästen stumpf.", "Quetscht, statt zu schneiden."],
        titles: { good: ["Schneidet sauber"], bad: ["Schnell stumpf"] },
      },
      {
        good: ["Passt in kleine Hände.", "Keine Blasen nach einem Nachmittag im Garten."],
        bad: ["Zu breit für kleine Hände.", "Die Sperre schnappt von allein zu."],
        titles: { good: ["Liegt gut in der Hand"], bad: ["Unhandlich"] },
      },
      {
        good: [
          "Lässt sich mit einer Schraube zerlegen.",
          "Kein Rost, obwohl sie im Schuppen hängt.",
        ],
        bad: ["Die Feder flog am Tag {n} in die Hecke.", "Eine Nacht draußen und schon Rost."],
        titles: { good: ["Gut zu reparieren"], bad: ["Feder weg"] },
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
