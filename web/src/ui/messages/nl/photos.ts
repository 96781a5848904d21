import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Dutch. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Foto’s uit beoordelingen",
    by: (author) => `Foto van ${author}`,
    all: (count) => `Alle ${count}`,
    only: (count) => `met foto’s (${count})`,
    place: (at, of) => `Foto ${at} van ${of}`,
    previous: "Vorige",
    next: "Volgende",
    close: "Sluiten",
    label: "Foto’s",
    hint: "Hoogstens vijf, als JPEG, PNG of WebP. Plaats, tijd en toestel worden eruit gehaald.",
    describe: "Wat hij laat zien",
    describeHint: "Wordt voorgelezen aan wie hem niet kan zien.",
    addTitle: "Een foto toevoegen",
    add: "Toevoegen",
    remove: "Weghalen",
    status: { shown: "Te zien", held: "Wacht op een mens", refused: "Niet getoond" },
    heldText: "Een mens bekijkt deze foto eerst. Uw woorden en sterren wachten er niet op.",
    refusedText: "Een mens besloot hem niet te tonen en schreef waarom.",
  },
  data: {
    title: "Uw gegevens",
    intro: "Alles wat hier over u wordt bewaard. Niemand anders ziet deze pagina.",
    name: "De naam bij uw beoordelingen",
    fields: "Voor uw bestellingen",
    fieldsNone: "Voor uw bestellingen wordt nu niets bewaard.",
    order: "Bestelling",
    what: "Wat",
    value: "Zoals opgegeven",
    looks: "Wie het heeft bekeken",
    looksNone: "Niemand heeft het bekeken.",
    who: "Verkoper",
    when: "Wanneer",
    messages: (count) => `Berichten in uw gesprekken: ${count}`,
    download: "Alles downloaden als bestand",
    eraseTitle: "Mijn gegevens wissen",
    eraseText:
      "Adressen, manieren om u te bereiken, concepten en al uw berichten worden nu voorgoed gewist. Uw beoordelingen blijven tot u ze verwijdert. In het register blijven alleen vingerafdrukken die niemand kan lezen.",
    eraseConfirm: "Ik begrijp dat dit niet terug te draaien is",
    erase: "Nu wissen",
    erased: "Uw gegevens zijn gewist.",
    erasedText: (messages, fields, files) =>
      `Berichten: ${messages}. Gegevens van bestellingen: ${fields}. Bestanden: ${files}.`,
  },
};
