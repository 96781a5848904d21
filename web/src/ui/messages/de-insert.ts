/** Was der Beileger-Prüfer sagt. */
export const deInsert = {
  title: "Einen Beileger prüfen",
  lead: "Vor dem Druck. Er wird nach den geltenden Regeln beurteilt, auf diesem Server gelesen und nicht behalten.",
  menu: "Beileger prüfen",
  picture: "Ihr Beileger",
  pictureHint:
    "PNG, JPEG, WebP oder PDF, bis 10 MB und 4 Seiten. Wählen Sie eine Datei oder ziehen Sie sie hierher.",
  language: "Sprache des Drucks",
  anyLanguage: "Herausfinden",
  check: "Beileger prüfen lassen",
  outcome: {
    allow: "Gegen diesen Beileger spricht nichts.",
    warn: "Bitte sehen Sie die markierten Stellen an.",
    hold: "Diesen Beileger sähe zuerst ein Mensch an.",
    refuse: "Nicht für den Druck: Die markierten Stellen verstoßen gegen eine Regel.",
  },
  each: {
    warn: "Bitte sehen Sie das an",
    hold: "Das sähe zuerst ein Mensch an",
    refuse: "Nicht für den Druck",
  },
  page: (number: number) => `Seite ${number} Ihres Beilegers, markiert`,
  codes: "Codes darauf",
  leadsTo: (target: string) => ` führt zu: ${target}`,
  read: "Was gelesen wurde",
  nothingRead: "Es wurden keine Wörter gefunden. Wenn es welche gibt, hilft ein schärferes Bild.",
};
