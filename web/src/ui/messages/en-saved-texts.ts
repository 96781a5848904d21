/** The sentences of a seller's saved texts, in English. */
export const enSavedTexts = {
  title: "Saved texts",
  lead: "Texts that you write from. Each passes the message rules in force; when a rule changes so that one no longer does, it is paused and you are told why.",
  none: "You keep no text yet.",
  paused: (version: string, day: string) =>
    `Paused since ${day}: it does not pass version ${version} of the rules.`,
  outcomes: {
    warn: "A hint",
    hold: "A person would have to read this first",
    refuse: "This would not be sent",
  },
  takeRewrite: "Use these words",
  change: "Change",
  drop: "Take away",
  add: "Keep a new text",
  name: "Name",
  nameHint: "Only you see it.",
  text: "Text",
  save: "Save",
  saved: "Saved.",
  startFrom: "Begin with a saved text",
};
