import type { Voice } from "../voice.ts";

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
    kettle: {
      nouns: ["czajnik"],
      aspects: [
        {
          good: ["Litr wody gotuje się w niecałe trzy minuty.", "Grzeje dobrze i sam się wyłącza."],
          bad: ["Na litr trzeba czekać ponad sześć minut.", "Wyłącza się, zanim woda zawrze."],
          titles: { good: ["Szybki i solidny"], bad: ["Bardzo wolny"] },
        },
        {
          good: ["Można przy nim spokojnie rozmawiać.", "Słychać tylko cichy szum."],
          bad: ["Huczy jak samolot.", "Pokrywka cały czas drży."],
          titles: { good: ["Cichy"], bad: ["Głośny"] },
        },
        {
          good: ["Nalewa bez jednej kropli obok.", "Uchwyt pozostaje chłodny."],
          bad: ["Kapie przy każdym nalewaniu.", "Uchwyt parzy po {n} minutach."],
          titles: { good: ["Nie kapie"], bad: ["Ciągle kapie"] },
        },
        {
          good: ["Kamień schodzi po odrobinie octu.", "Żadnego posmaku plastiku."],
          bad: ["Woda smakuje plastikiem.", "Rdza na dnie po {span}."],
        },
      ],
    },
    lamp: {
      nouns: ["lampa", "lampka"],
      aspects: [
        {
          good: ["Światło jest ciepłe i równe.", "Oświetla cały blat i nie razi."],
          bad: ["Miga na najniższym poziomie.", "Światło jest zimne, prawie niebieskie."],
          titles: { good: ["Piękne światło"], bad: ["Miga"] },
        },
        {
          good: ["Ramię zostaje tam, gdzie je ustawię.", "Przeguby trzymają nawet po {span}."],
          bad: ["Ramię co wieczór opada trochę niżej.", "Sprężyna skrzypi."],
          titles: { good: ["Trzyma pozycję"], bad: ["Ramię opada"] },
        },
        {
          good: ["Podstawa jest ciężka, nic się nie przewraca.", "Zacisk pasuje do grubego blatu."],
          bad: ["Podstawa jest tak lekka, że lampa się przewraca.", "Chwieje się, kiedy piszę."],
        },
        {
          good: ["Włącznik reaguje od razu.", "Pamięta ostatnią jasność."],
          bad: ["Włącznik wisi gdzieś pod biurkiem.", "Kabel jest za krótki."],
        },
      ],
    },
    headphones: {
      nouns: ["słuchawki"],
      aspects: [
        {
          good: ["Głosy są wyraźne, bas nie dominuje.", "Słyszę szczegóły na starych płytach."],
          bad: ["Brzmią jak spod kołdry.", "W cichych miejscach słychać szum."],
          titles: { good: ["Czysty dźwięk"], bad: ["Stłumiony dźwięk"] },
        },
        {
          good: ["Po {n} minutach o nich zapominam.", "Nie uciskają nawet z okularami."],
          bad: ["Uciskają po pół godzinie.", "Poduszki łuszczą się po {span}."],
          titles: { good: ["Bardzo wygodne"], bad: ["Uciskają"] },
        },
        {
          good: [
            "Bateria wystarcza na cały tydzień.",
            "Dziesięć minut ładowania starcza na drogę do domu.",
          ],
          bad: ["Bateria pada po południu.", "Pokazują połowę i gasną."],
        },
        {
          good: ["Od razu łączą się z telefonem.", "Przyciski można znaleźć po omacku."],
          bad: ["Gubią połączenie {where}.", "Parowanie udaje się za trzecim razem."],
        },
      ],
    },
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
    novel: {
      nouns: ["powieść", "książka"],
      aspects: [
        {
          good: [
            "Bohaterowie są jak sąsiedzi, z wszystkimi wadami.",
            "Po ostatniej stronie brakowało mi przewoźnika.",
          ],
          bad: ["Do strony {n}0 myliłem braci.", "Nikt tak nie mówi."],
          titles: { good: ["Bohaterowie, którzy zostają"], bad: ["Nijacy bohaterowie"] },
        },
        {
          good: [
            "Zaczyna się powoli, a potem czytałam do {n} rano.",
            "Krótkie rozdziały, trudno odłożyć.",
          ],
          bad: ["Środek strasznie się dłuży.", "{n}0 stron pogody, zanim coś się stanie."],
        },
        {
          good: ["Zakończenie ciche i bardzo trafne.", "Ostatnia scena mnie zaskoczyła."],
          bad: ["Zakończenie napisane w pośpiechu.", "Po prostu się urywa."],
          titles: { good: ["Co za zakończenie"], bad: ["Słabe zakończenie"] },
        },
        {
          good: ["Proste zdania, a czasem takie, które zatrzymuje.", "Miejscami bardzo zabawna."],
          bad: ["Trzy przymiotniki przy każdym słowie.", "Pełno literówek."],
        },
      ],
    },
    game: {
      nouns: ["gra", "gra planszowa"],
      aspects: [
        {
          good: [
            "Zasady wyjaśnione w {n} minut.",
            "Instrukcja jest jasna, z przykładem do każdego ruchu.",
          ],
          bad: [
            "Zasady przeczą sobie na stronie {n}.",
            "Cały wieczór zajęło nam liczenie punktów.",
          ],
          titles: { good: ["Łatwa do nauczenia"], bad: ["Niejasne zasady"] },
        },
        {
          good: ["Żadna partia nie była taka sama.", "Emocje do ostatniego ruchu."],
          bad: ["Kto prowadzi po trzech turach, ten wygrywa.", "Sam los, nie ma o czym decydować."],
          titles: { good: ["Jeszcze jedna runda"], bad: ["Sam los"] },
        },
        {
          good: ["Drewniane pionki są świetne.", "Rysunki są przepiękne."],
          bad: ["Żetony gną się przy wyjmowaniu.", "Plansza nie leży płasko."],
        },
        {
          good: ["Dobra we dwoje, jeszcze lepsza w czwórkę.", "Bawili się dziadkowie i wnuki."],
          bad: ["We dwie osoby nie działa.", "O wiele za długa."],
        },
      ],
    },
    soap: {
      nouns: ["mydło"],
      aspects: [
        {
          good: [
            "Pachnie [skoszoną trawą|skórką pomarańczy|lasem], a nie perfumami.",
            "Zapach znika po godzinie.",
          ],
          bad: ["Pachnie jak płyn do podłóg.", "Od zapachu boli głowa."],
          titles: { good: ["Pachnie lasem"], bad: ["Za mocny zapach"] },
        },
        {
          good: ["Skóra potem nie ściąga.", "Moja sucha skóra dobrze je znosi."],
          bad: ["Po {n} dniach skóra swędziała.", "Wysusza dłonie."],
          titles: { good: ["Dobre dla skóry"], bad: ["Wysusza"] },
        },
        {
          good: ["Kostka starcza na {n} tygodni dla dwojga.", "W mydelniczce pozostaje twarde."],
          bad: ["Po tygodniu zostaje papka.", "Pękło na pół w {n}. dniu."],
        },
        {
          good: ["Kremowa piana nawet w twardej wodzie.", "Domywa ziemię spod paznokci."],
          bad: ["Prawie się nie pieni.", "Zostawia szary osad na umywalce."],
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
    dogbed: {
      nouns: ["legowisko", "posłanie"],
      aspects: [
        {
          good: [
            "Pies położył się pierwszego dnia i prawie nie wychodzi.",
            "Nasz stary [jamnik|seter|kundelek] znowu śpi.",
          ],
          bad: ["Pies woli podłogę.", "Ślizga się po płytkach."],
          titles: { good: ["Pies zadowolony"], bad: ["Pies nie chce"] },
        },
        {
          good: ["Pokrowiec przetrwał {n} prań.", "Sierść schodzi szczotką."],
          bad: ["Pokrowiec skurczył się w pierwszym praniu.", "Zapach czuć nawet po {span}."],
        },
        {
          good: ["Wypełnienie wraca do kształtu.", "Grube, dobre na stare biodra."],
          bad: ["Płaskie po {span}.", "Wypełnienie ucieka w rogi."],
          titles: { good: ["Trzyma kształt"], bad: ["Całkiem płaskie"] },
        },
      ],
    },
  },
};
