import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Polish. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Zdjęcia z opinii",
    by: (author) => `Zdjęcie: ${author}`,
    all: (count) => `Wszystkie (${count})`,
    only: (count) => `ze zdjęciami (${count})`,
    place: (at, of) => `Zdjęcie ${at} z ${of}`,
    previous: "Poprzednie",
    next: "Następne",
    close: "Zamknij",
    label: "Zdjęcia",
    hint: "Do pięciu, w formacie JPEG, PNG lub WebP. Miejsce, czas i urządzenie są z nich usuwane.",
    describe: "Co przedstawia",
    describeHint: "Czytane osobom, które go nie widzą.",
    addTitle: "Dodaj zdjęcie",
    add: "Dodaj",
    remove: "Usuń",
    status: { shown: "Widoczne", held: "Czeka na człowieka", refused: "Niepokazane" },
    heldText: "Najpierw ogląda je człowiek. Twoje słowa i gwiazdki na to nie czekają.",
    refusedText: "Człowiek zdecydował, że nie będzie pokazane, i napisał dlaczego.",
  },
  data: {
    title: "Twoje dane",
    intro: "Wszystko, co jest tu o Tobie przechowywane. Nikt inny nie widzi tej strony.",
    name: "Nazwa przy Twoich opiniach",
    fields: "Do Twoich zamówień",
    fieldsNone: "Teraz nic nie jest przechowywane do Twoich zamówień.",
    order: "Zamówienie",
    what: "Co",
    value: "Jak podano",
    looks: "Kto to oglądał",
    looksNone: "Nikt tego nie oglądał.",
    who: "Sprzedawca",
    when: "Kiedy",
    messages: (count) => `Wiadomości w Twoich rozmowach: ${count}`,
    download: "Pobierz wszystko jako plik",
    eraseTitle: "Usuń moje dane",
    eraseText:
      "Adresy, dane kontaktowe, szkice i wszystkie Twoje wiadomości zostaną teraz trwale usunięte. Opinie zostają, dopóki ich nie usuniesz. W rejestrze zostają tylko odciski, których nikt nie odczyta.",
    eraseConfirm: "Rozumiem, że tego nie można cofnąć",
    erase: "Usuń teraz",
    erased: "Twoje dane są usunięte.",
    erasedText: (messages, fields, files) =>
      `Wiadomości: ${messages}. Dane zamówień: ${fields}. Pliki: ${files}.`,
  },
};
