import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Swedish. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Bilder från omdömen",
    by: (author) => `Bild av ${author}`,
    all: (count) => `Alla ${count}`,
    only: (count) => `med bilder (${count})`,
    place: (at, of) => `Bild ${at} av ${of}`,
    previous: "Föregående",
    next: "Nästa",
    close: "Stäng",
    label: "Bilder",
    hint: "Upp till fem, som JPEG, PNG eller WebP. Plats, tid och apparat tas bort ur dem.",
    describe: "Vad den visar",
    describeHint: "Läses upp för den som inte kan se den.",
    addTitle: "Lägg till en bild",
    add: "Lägg till",
    remove: "Ta bort",
    status: { shown: "Visas", held: "Väntar på en människa", refused: "Visas inte" },
    heldText: "En människa ser på bilden först. Dina ord och stjärnor väntar inte på den.",
    refusedText: "En människa beslutade att den inte visas och skrev varför.",
  },
  data: {
    title: "Dina uppgifter",
    intro: "Allt som sparas om dig här. Ingen annan ser den här sidan.",
    name: "Namnet vid dina omdömen",
    fields: "För dina beställningar",
    fieldsNone: "Inget sparas för dina beställningar just nu.",
    order: "Beställning",
    what: "Vad",
    value: "Som det angavs",
    looks: "Vem som har sett det",
    looksNone: "Ingen har sett det.",
    who: "Säljare",
    when: "När",
    messages: (count) => `Meddelanden i dina trådar: ${count}`,
    download: "Ladda ner allt som en fil",
    eraseTitle: "Radera mina uppgifter",
    eraseText:
      "Adresser, sätt att nå dig, utkast och alla dina meddelanden raderas nu, för gott. Dina omdömen finns kvar tills du tar bort dem. I registret finns bara fingeravtryck som ingen kan läsa.",
    eraseConfirm: "Jag förstår att detta inte kan ångras",
    erase: "Radera nu",
    erased: "Dina uppgifter är raderade.",
    erasedText: (messages, fields, files) =>
      `Meddelanden: ${messages}. Uppgifter för beställningar: ${fields}. Filer: ${files}.`,
  },
};
