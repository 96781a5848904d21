import type { Voice } from "../voice.ts";

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
    novel: {
      nouns: ["Roman", "Buch", "Geschichte"],
      aspects: [
        {
          good: [
            "Die Figuren sind wie Nachbarn, mit allen Macken.",
            "Den Fährmann habe ich nach der letzten Seite vermisst.",
          ],
          bad: [
            "Die Brüder konnte ich bis Seite {n}0 nicht unterscheiden.",
            "So redet kein Mensch.",
          ],
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
          good: [
            "Große Zipper, auch mit Handschuhen gut.",
            "Saubere Nähte, auch nach {n} Wäschen.",
          ],
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
          bad: [
            "Der Bezug ist bei der ersten Wäsche eingelaufen.",
            "Riecht auch nach {span} noch.",
          ],
          titles: { good: ["Gut zu waschen"], bad: ["Läuft ein"] },
        },
        {
          good: ["Die Füllung geht wieder in Form.", "Dick genug für alte Hüften."],
          bad: ["Nach {span} platt.", "Die Füllung wandert in die Ecken."],
          titles: { good: ["Bleibt in Form"], bad: ["Schnell platt"] },
        },
      ],
    },
  },
};
