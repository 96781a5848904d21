import type { Ware, WareTalk } from "../../voice.ts";

/** What Polish reviews say of things for leisure. */
export const leisureWares = {
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
        bad: ["Zasady przeczą sobie na stronie {n}.", "Cały wieczór zajęło nam liczenie punktów."],
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
} satisfies Partial<Record<Ware, WareTalk>>;
