/** What the insert checker says. */
export const enInsert = {
  title: "Check a package insert",
  lead: "Before you print it. It is judged by the rules in force, read on this server, and not kept.",
  menu: "Insert checker",
  picture: "Your insert",
  pictureHint: "PNG, JPEG, WebP or PDF, up to 10 MB and 4 pages. Choose a file, or drop it here.",
  language: "Language of the print",
  anyLanguage: "Find out",
  check: "Check the insert",
  outcome: {
    allow: "Nothing stands against this insert.",
    warn: "Please look at the marked parts.",
    hold: "A person would look at this insert first.",
    refuse: "Not for print: the marked parts break a rule.",
  },
  each: {
    warn: "Please look at this",
    hold: "A person would look at this first",
    refuse: "Not for print",
  },
  page: (number: number) => `Page ${number} of your insert, marked`,
  codes: "Codes on it",
  leadsTo: (target: string) => ` leads to: ${target}`,
  read: "What was read",
  nothingRead: "No words were found. If there are some, try a sharper picture.",
};
