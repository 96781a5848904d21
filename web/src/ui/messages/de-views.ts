import type { Messages } from "./messages.ts";

/** Views of lists that people at work keep by name, in German. */
export const deViews: Messages["views"] = {
  title: "Ihre Ansichten",
  whole: "Alles",
  keep: "Diese Ansicht behalten",
  name: "Ihr Name",
  save: "Behalten",
  forget: (name) => `Die Ansicht „${name}“ vergessen`,
  full: "Sie behalten so viele Ansichten, wie diese Seite fasst. Vergessen Sie eine, um diese zu behalten.",
};
