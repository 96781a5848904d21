import type { enPhotos } from "./en-photos.ts";

/** Fotos bei Bewertungen und die eigenen Daten, auf Deutsch. */
export const dePhotos: typeof enPhotos = {
  photos: {
    strip: "Fotos aus Bewertungen",
    by: (author) => `Foto von ${author}`,
    all: (count) => `Alle ${count}`,
    only: (count) => `mit Fotos (${count})`,
    place: (at, of) => `Foto ${at} von ${of}`,
    previous: "Voriges",
    next: "Nächstes",
    close: "Schließen",
    label: "Fotos",
    hint: "Bis zu fünf, als JPEG, PNG oder WebP. Ort, Zeit und Gerät werden daraus entfernt.",
    describe: "Was es zeigt",
    describeHint: "Wird Menschen vorgelesen, die es nicht sehen können.",
    addTitle: "Foto hinzufügen",
    add: "Hinzufügen",
    remove: "Wegnehmen",
    status: { shown: "Zu sehen", held: "Wartet auf einen Menschen", refused: "Nicht gezeigt" },
    heldText: "Ein Mensch sieht sich dieses Foto zuerst an. Text und Sterne warten nicht darauf.",
    refusedText: "Ein Mensch hat entschieden, dass es nicht gezeigt wird, und schrieb warum.",
  },
  data: {
    title: "Ihre Daten",
    intro: "Alles, was hier über Sie gespeichert ist. Niemand sonst sieht diese Seite.",
    name: "Der Name neben Ihren Bewertungen",
    fields: "Für Ihre Bestellungen",
    fieldsNone: "Für Ihre Bestellungen ist gerade nichts gespeichert.",
    order: "Bestellung",
    what: "Was",
    value: "Wie angegeben",
    looks: "Wer es angesehen hat",
    looksNone: "Niemand hat es angesehen.",
    who: "Verkäufer",
    when: "Wann",
    messages: (count) => `Nachrichten in Ihren Unterhaltungen: ${count}`,
    download: "Alles als Datei herunterladen",
    eraseTitle: "Meine Daten löschen",
    eraseText:
      "Adressen, Wege zu Ihnen, Entwürfe und alle Ihre Nachrichten werden jetzt endgültig gelöscht. Ihre Bewertungen bleiben, bis Sie sie löschen. Im Protokoll bleiben nur Fingerabdrücke, die niemand lesen kann.",
    eraseConfirm: "Ich verstehe, dass sich das nicht rückgängig machen lässt",
    erase: "Jetzt löschen",
    erased: "Ihre Daten sind gelöscht.",
    erasedText: (messages, fields, files) =>
      `Nachrichten: ${messages}. Angaben zu Bestellungen: ${fields}. Dateien: ${files}.`,
  },
};
