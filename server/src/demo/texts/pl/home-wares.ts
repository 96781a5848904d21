import type { Ware, WareTalk } from "../../voice.ts";

/** What Polish reviews say of things for the home. */
export const homeWares = {
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
} satisfies Partial<Record<Ware, WareTalk>>;
