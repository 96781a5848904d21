import type { Voice } from "../../voice.ts";
import { homeWares } from "./home-wares.ts";
import { leisureWares } from "./leisure-wares.ts";
import { outdoorWares } from "./outdoor-wares.ts";

/** How Polish reviews of the demo are written. */
export const pl: Voice = {
  slots: {
    span: [
      "trzech tygodniach",
      "dwóch miesiącach",
      "miesiącu",
      "dziesięciu dniach",
      "pół roku",
      "całej zimie",
      "prawie roku",
    ],
    who: ["moja córka", "moja siostra", "moja żona", "koleżanka z pracy", "babcia", "sąsiadka"],
    where: [
      "w naszej kuchni",
      "przy biurku",
      "w pokoju gościnnym",
      "na działce",
      "w małym mieszkaniu",
      "w pociągu",
    ],
    often: ["codziennie", "prawie co wieczór", "w weekendy", "każdego ranka"],
    month: ["stycznia", "marca", "kwietnia", "czerwca", "sierpnia", "listopada"],
  },
  openers: [
    "Po {span} [mogę coś powiedzieć|mam już zdanie].",
    "Używam {often} {where}.",
    "{who} od dawna chciała coś takiego.",
    "Poprzedni egzemplarz [wytrzymał osiem lat|poddał się po {span}].",
    "Jestem dość wybredna w takich sprawach.",
    "Na początku nie byłem przekonany.",
    "W użyciu od {month}, {often}.",
  ],
  verdicts: {
    good: [
      "[Naprawdę|Bardzo] dobry wybór.",
      "Robi dokładnie to, co powinno.",
      "Proste, solidne, bez udziwnień.",
      "Lepsze, niż myślałem.",
      "Drugi raz wybrałabym to samo.",
    ],
    fair: [
      "[Poprawne|W porządku], nic więcej.",
      "Po {span} mam mieszane uczucia.",
      "Dobry pomysł, ale niedokończony.",
      "Spełnia swoje zadanie.",
    ],
    bad: [
      "Niestety rozczarowanie.",
      "Po {n} dniach wylądowało w szafie.",
      "Liczyłem na więcej.",
      "Chciałam polubić, nie wyszło.",
    ],
  },
  closers: {
    good: ["Polecam.", "{who} już pytała, co to za model.", "Oby tak dalej.", "", ""],
    fair: ["Trzy na pięć to uczciwa ocena.", "Zostaje, ale bez zachwytu.", "", ""],
    bad: [
      "Zwróciłem.",
      "Drugi raz bym nie wziął.",
      "Szkoda, pomysł jest dobry.",
      "{who} mnie ostrzegała.",
      "",
    ],
  },
  titles: {
    good: [
      "Dokładnie to, czego szukałem",
      "Po {span} wciąż dobre",
      "Bardzo zadowolona",
      "Solidna rzecz",
      "Idealne {where}",
      "Lepsze od poprzedniego",
    ],
    fair: ["Dobre, ale", "Mieszane uczucia", "Nieźle po {span}", "Prawie dobre"],
    bad: [
      "Nie dla mnie",
      "Koniec po {span}",
      "Rozczarowanie",
      "Drugi raz nie",
      "Spodziewałam się więcej",
    ],
  },
  turns: ["Z drugiej strony:", "Jedno ale:", "Mimo to:", "Tylko jedno:"],
  wares: {
    ...homeWares,
    ...leisureWares,
    ...outdoorWares,
  },
};
