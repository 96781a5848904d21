import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Polish. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Oceny wariantów razem (${count})`,
    why: "dlaczego razem",
    what: (title) => `Te gwiazdki i opinie dotyczą produktu „${title}” i jego wariantów.`,
    because: "Warianty mają wspólne opinie, dopóki różnią się niewiele i w niczym, co robią.",
    facts: (count) =>
      `Liczba wariantów ze wspólnymi opiniami: ${count}. Każda opinia zostaje przy tym, co kupiono.`,
    instead: "Tabela pokazuje każdy wariant osobno, a link pomija pozostałe.",
    each: "Każdy wariant osobno",
    variation: "Wariant",
    stars: "Gwiazdki",
    ratings: "Oceny",
    none: "jeszcze brak",
    own: "Tylko ten wariant",
    all: "Wszystkie warianty razem",
    onlyOwn: "Widoczne są opinie tylko o tym wariancie.",
    of: (title) => `O ${title}`,
    earlierTitle: "Wcześniej ta strona dotyczyła innego produktu",
    earlier: (title, day, count) =>
      `Do ${day} był tu produkt „${title}”. Opinie o nim: ${count}. Zostają przy nim i tutaj się nie liczą.`,
    earlierLink: "Przeczytaj je",
    onlyEarlier: "Widoczne są opinie o wcześniejszym produkcie tej strony.",
    today: "Opinie o obecnym produkcie",
  },
};
