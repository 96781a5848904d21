import type { Ware, WareTalk } from "../../voice.ts";

/** What German reviews say of things for the home. */
export const homeWares = {
  kettle: {
    nouns: ["Wasserkocher", "Kocher"],
    aspects: [
      {
        good: [
          "Ein Liter kocht in [knapp drei Minuten|der Zeit, in der ich die Tassen hole].",
          "Heizt flott und geht von selbst aus.",
        ],
        bad: ["Braucht über sechs Minuten für einen Liter.", "Schaltet ab, bevor es sprudelt."],
        titles: { good: ["Schnell und solide"], bad: ["Sehr langsam"] },
      },
      {
        good: ["Angenehm leise, man kann sich daneben unterhalten.", "Nur ein leises Summen."],
        bad: ["Dröhnt wie ein Flugzeug.", "Der Deckel klappert beim Kochen."],
        titles: { good: ["Erstaunlich leise"], bad: ["Viel zu laut"] },
      },
      {
        good: ["Gießt sauber, kein Tropfen daneben.", "Der Griff bleibt kühl und liegt gut."],
        bad: ["Tropft bei jedem Eingießen.", "Der Griff wird nach {n} Minuten zu heiß."],
        titles: { good: ["Tropft nicht"], bad: ["Tropft immer"] },
      },
      {
        good: ["Kalk geht mit etwas Essig ab.", "Kein Plastikgeschmack, von Anfang an nicht."],
        bad: ["Das Wasser schmeckte tagelang nach Plastik.", "Rost am Boden nach {span}."],
        titles: { good: ["Leicht sauber zu halten"], bad: ["Plastikgeschmack"] },
      },
    ],
  },
  lamp: {
    nouns: ["Lampe", "Schreibtischlampe", "Leselampe"],
    aspects: [
      {
        good: [
          "Das Licht ist warm und gleichmäßig.",
          "Leuchtet den ganzen Tisch aus, ohne zu blenden.",
        ],
        bad: ["Flackert auf der kleinsten Stufe.", "Das Licht ist kalt und bläulich."],
        titles: { good: ["Schönes Licht"], bad: ["Flackert"] },
      },
      {
        good: ["Der Arm bleibt, wo man ihn hinstellt.", "Die Gelenke halten auch nach {span}."],
        bad: ["Der Arm sinkt jeden Abend ein Stück tiefer.", "Die Feder quietscht."],
        titles: { good: ["Hält die Stellung"], bad: ["Der Arm sinkt ab"] },
      },
      {
        good: ["Der Fuß ist schwer, da kippt nichts.", "Die Klemme passt an meine dicke Platte."],
        bad: ["Der Fuß ist so leicht, dass sie umkippt.", "Wackelt beim Tippen."],
        titles: { good: ["Steht sicher"], bad: ["Kippt um"] },
      },
      {
        good: ["Der Schalter spricht gut an.", "Merkt sich die letzte Helligkeit."],
        bad: ["Der Schalter hängt am Kabel unter dem Tisch.", "Das Kabel ist viel zu kurz."],
      },
    ],
  },
  soap: {
    nouns: ["Seife", "Stück"],
    aspects: [
      {
        good: [
          "Riecht nach [Heu|Orangenschale|Kiefernwald], nicht nach Parfüm.",
          "Der Duft ist nach einer Stunde weg, so mag ich es.",
        ],
        bad: ["Der Geruch ist [beißend|wie Bodenreiniger].", "{who} bekommt davon Kopfweh."],
        titles: { good: ["Duftet wie draußen"], bad: ["Riecht zu stark"] },
      },
      {
        good: ["Die Hände spannen danach nicht.", "Meine trockene Haut kommt gut damit zurecht."],
        bad: ["Nach {n} Tagen juckte die Haut.", "Trocknet die Hände stark aus."],
        titles: { good: ["Gut zur Haut"], bad: ["Trocknet aus"] },
      },
      {
        good: ["Ein Stück reicht zu zweit {n} Wochen.", "Bleibt fest in der Schale."],
        bad: ["Wird in einer Woche zu Matsch.", "Am Tag {n} durchgebrochen."],
        titles: { good: ["Hält ewig"], bad: ["Wird matschig"] },
      },
      {
        good: ["Schäumt cremig trotz hartem Wasser.", "Bekommt Gartenerde unter den Nägeln weg."],
        bad: ["Schäumt kaum.", "Hinterlässt einen grauen Film im Becken."],
      },
    ],
  },
  dogbed: {
    nouns: ["Hundebett", "Körbchen"],
    aspects: [
      {
        good: [
          "Der Hund lag am ersten Tag drin und geht kaum noch raus.",
          "Unser alter [Dackel|Spaniel|Terrier] schläft wieder durch.",
        ],
        bad: ["Der Hund liegt lieber daneben.", "Rutscht auf den Fliesen weg."],
        titles: { good: ["Der Hund ist zufrieden"], bad: ["Der Hund mag es nicht"] },
      },
      {
        good: ["Der Bezug hat {n} Wäschen überstanden.", "Haare gehen mit der Bürste ab."],
        bad: ["Der Bezug ist bei der ersten Wäsche eingelaufen.", "Riecht auch nach {span} noch."],
        titles: { good: ["Gut zu waschen"], bad: ["Läuft ein"] },
      },
      {
        good: ["Die Füllung geht wieder in Form.", "Dick genug für alte Hüften."],
        bad: ["Nach {span} platt.", "Die Füllung wandert in die Ecken."],
        titles: { good: ["Bleibt in Form"], bad: ["Schnell platt"] },
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
