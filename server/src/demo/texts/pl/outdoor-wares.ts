import type { Ware, WareTalk } from "../../voice.ts";

/** What Polish reviews say of things for the outdoors. */
export const outdoorWares = {
  backpack: {
    nouns: ["plecak"],
    aspects: [
      {
        good: ["Szelki nie wrzynają się nawet przy {n} kilogramach.", "Dobrze leży na plecach."],
        bad: ["Szelki wrzynają się po godzinie.", "Plecy od razu mokre."],
        titles: { good: ["Wygodny"], bad: ["Niewygodne szelki"] },
      },
      {
        good: ["Mieści laptopa, śniadanie i kurtkę.", "Na wszystko jest kieszeń."],
        bad: ["Z laptopem jest już pełny.", "Wszystko ginie w ciemnej dziurze."],
      },
      {
        good: ["Po {n} godzinach deszczu w środku sucho.", "Zamki chodzą gładko."],
        bad: ["Zamek zaciął się w {n}. tygodniu.", "Woda przechodzi przez szwy."],
        titles: { good: ["Nie przemaka"], bad: ["Zepsuty zamek"] },
      },
    ],
  },
  jacket: {
    nouns: ["kurtka"],
    aspects: [
      {
        good: ["Sucho po {n} godzinach deszczu.", "Woda spływa nawet po {span}."],
        bad: ["Mokre ramiona po dwudziestu minutach mżawki.", "Woda wchodzi przez zamek."],
        titles: { good: ["Nie przecieka"], bad: ["Przecieka"] },
      },
      {
        good: ["Rozmiar zgodny, mieści się sweter.", "Wreszcie długie rękawy."],
        bad: ["Rozmiar mocno zaniżony.", "Rękawy są za krótkie."],
        titles: { good: ["Dobrze leży"], bad: ["Za mała"] },
      },
      {
        good: ["Wywietrzniki pod pachami pomagają pod górę.", "Mieści się zwinięta w kieszeni."],
        bad: ["W środku jak w foliowej torbie.", "Szeleści przy każdym kroku."],
      },
      {
        good: ["Duże suwaki, wygodne w rękawiczkach.", "Równe szwy po {n} praniach."],
        bad: ["Szew puścił po {span}.", "Nadruk się odkleił."],
      },
    ],
  },
  secateurs: {
    nouns: ["sekator"],
    aspects: [
      {
        good: ["Tnie gałęzie grube jak kciuk bez wysiłku.", "Po całym żywopłocie wciąż ostry."],
        bad: ["Tępy po {n} gałęziach.", "Miażdży zamiast ciąć."],
        titles: { good: ["Czyste cięcie"], bad: ["Tępi się od razu"] },
      },
      {
        good: ["Pasuje do małych dłoni.", "Żadnych odcisków po popołudniu w sadzie."],
        bad: ["Za szeroki dla małych dłoni.", "Blokada sama się zamyka."],
      },
      {
        good: ["Rozbiera się jedną śrubą.", "Ani śladu rdzy."],
        bad: ["Sprężyna wyskoczyła w żywopłot w {n}. dniu.", "Rdza po jednej nocy na dworze."],
        titles: { good: ["Łatwy w naprawie"], bad: ["Zgubiona sprężyna"] },
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
