import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Italian. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Foto dalle recensioni",
    by: (author) => `Foto di ${author}`,
    all: (count) => `Tutte (${count})`,
    only: (count) => `con foto (${count})`,
    place: (at, of) => `Foto ${at} di ${of}`,
    previous: "Precedente",
    next: "Successiva",
    close: "Chiudi",
    label: "Foto",
    hint: "Fino a cinque, in JPEG, PNG o WebP. Luogo, ora e dispositivo vengono tolti.",
    describe: "Che cosa mostra",
    describeHint: "Letto a chi non può vederla.",
    addTitle: "Aggiungi una foto",
    add: "Aggiungi",
    remove: "Togli",
    status: { shown: "Visibile", held: "Aspetta una persona", refused: "Non mostrata" },
    heldText: "Una persona guarda prima questa foto. Le sue parole e le stelle non la aspettano.",
    refusedText: "Una persona ha deciso di non mostrarla e ha scritto perché.",
  },
  data: {
    title: "I suoi dati",
    intro: "Tutto ciò che qui è conservato su di lei. Nessun altro vede questa pagina.",
    name: "Il nome accanto alle sue recensioni",
    fields: "Per i suoi ordini",
    fieldsNone: "Ora non è conservato nulla per i suoi ordini.",
    order: "Ordine",
    what: "Che cosa",
    value: "Come è stato dato",
    looks: "Chi l’ha guardato",
    looksNone: "Nessuno l’ha guardato.",
    who: "Venditore",
    when: "Quando",
    messages: (count) => `Messaggi nelle sue conversazioni: ${count}`,
    download: "Scarica tutto in un file",
    eraseTitle: "Cancella i miei dati",
    eraseText:
      "Indirizzi, recapiti, bozze e tutti i suoi messaggi vengono cancellati ora, per sempre. Le sue recensioni restano finché non le cancella. Il registro conserva solo impronte che nessuno può leggere.",
    eraseConfirm: "Capisco che non si può annullare",
    erase: "Cancella ora",
    erased: "I suoi dati sono cancellati.",
    erasedText: (messages, fields, files) =>
      `Messaggi: ${messages}. Dati degli ordini: ${fields}. File: ${files}.`,
  },
};
