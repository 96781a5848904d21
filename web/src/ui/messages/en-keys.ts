/** The keys of work pages, in English. */
export const enKeys = {
  title: "Keys",
  lead: "What the keyboard does on this page.",
  on: "Keys work on these pages",
  close: "Close",
  steps: "next, previous",
  lines: "next line, line before; Enter opens it",
  find: "find",
  reason: "the reason of what has the focus",
  help: "this list",
  away: "closes what lies over the page",
};
