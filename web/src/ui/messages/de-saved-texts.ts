import type { enSavedTexts } from "./en-saved-texts.ts";

/** The sentences of a seller's saved texts, in German. */
export const deSavedTexts: typeof enSavedTexts = {
  title: "Gespeicherte Texte",
  lead: "Texte, von denen Sie ausgehen. Jeder hält die geltenden Nachrichtenregeln ein; ändert sich eine Regel so, dass einer es nicht mehr tut, pausiert er, und Sie erfahren den Grund.",
  none: "Noch ist kein Text gespeichert.",
  paused: (version, day) =>
    `Pausiert seit ${day}: Er hält die Fassung ${version} der Regeln nicht ein.`,
  outcomes: {
    warn: "Ein Hinweis",
    hold: "Das müsste zuerst ein Mensch lesen",
    refuse: "Das würde nicht gesendet",
  },
  takeRewrite: "Diese Worte nehmen",
  change: "Ändern",
  drop: "Entfernen",
  add: "Einen neuen Text speichern",
  name: "Bezeichnung",
  nameHint: "Nur Sie sehen ihn.",
  text: "Wortlaut",
  save: "Speichern",
  saved: "Gespeichert.",
  startFrom: "Mit einem gespeicherten Text beginnen",
};
