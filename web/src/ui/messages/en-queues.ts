const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** Queues of cases, what is watched and held, and how a moderator looks at the desk. */
export const enQueues = {
  label: "Which cases",
  queues: {
    waiting: "Waiting",
    mine: "Taken by me",
    watched: "Watched",
    held: "Held open",
    aside: "Put aside",
    decided: "Decided",
  },
  leads: {
    waiting: "Stars never order this queue.",
    mine: "You took these; nobody else decides them meanwhile.",
    watched: "The desk tells you when others move them.",
    held: "A measure that is not settled, or a hold on their words, keeps these open.",
    aside: "They come back on their day, or with new evidence.",
    decided: "What was decided last, and how.",
  },
  empty: {
    mine: "You have taken no case.",
    watched: "You watch no case.",
    held: "Nothing is held open.",
    aside: "No case is put aside.",
    decided: "Nothing has been decided yet.",
    narrowed: "No case of this kind.",
  },
  emptyHints: {
    mine: "Take one with T: for half an hour it is yours alone.",
    watched: "Watch a case with W: you hear of what colleagues do with it.",
    held: "Cases come here while a measure waits for a second person or for the marketplace.",
    aside: "Put a case aside with 4: it comes back in a week.",
    decided: "Decisions stay here to be looked up.",
  },
  show: "Show",
  everyKind: "every kind",
  order: "in this order:",
  sorts: {
    pressing: "the most pressing first",
    oldest: "the longest waiting first",
    changed: "the last changed first",
  },
  apply: "Show these",
  keep: "Keep it",
  waits: (days: number) => (days < 1 ? "since today" : `for ${days} ${one(days, "day", "days")}`),
  watch: "Watch",
  watching: "You watch this case",
  unwatch: "Stop watching",
  watched: "You watch it now. The desk tells you when it moves.",
  unwatched: "You watch it no more.",
  seen: "Seen",
  seenDone: "Seen. The next movement is told again.",
  moved: (count: number) => `${count} watched ${one(count, "case", "cases")} moved`,
  movedNone: "No movement since you looked.",
  holding: {
    proposed: (count: number) =>
      count === 1
        ? "A measure waits for a second person"
        : `${count} measures wait for a second person`,
    ordered: (count: number) =>
      count === 1
        ? "A measure waits for the marketplace"
        : `${count} measures wait for the marketplace`,
    waiting: (count: number) =>
      count === 1 ? "A measure begins after its notice" : `${count} measures begin after notice`,
    stayed: (count: number) =>
      count === 1 ? "A measure rests while it is appealed" : `${count} measures rest on appeal`,
    legal: () => "Its words are kept for a claim",
  },
  holdingWhy: {
    proposed: "What is for good needs a second person, who was not the first.",
    ordered: "The marketplace has been told and has not said that it is done.",
    waiting: "Whoever it concerns is told before it begins.",
    stayed: "While an appeal is open, what could not be undone does not hold.",
    legal: "An operator put these words on hold; erasure leaves them out until then.",
  },
  holdingInstead: {
    proposed: "Agree to it, or decline it with a reason, among the measures.",
    ordered: "It ends by itself when the marketplace answers.",
    waiting: "It begins by itself on its day.",
    stayed: "It ends by itself when the appeal is decided.",
    legal: "You decide the case as any other. An operator ends the hold.",
  },
  until: (day: string) => `Until ${day}`,
  toMeasures: "Open its measures",
  look: "What you see",
  lookLead: "Pictures and hard texts, before you ask for them. Kept for you alone.",
  pictures: "Pictures",
  pictureLooks: {
    blurred_grey: "blurred, without colour",
    blurred: "blurred",
    grey: "without colour",
    plain: "as they are",
  },
  texts: "Texts that a rule marks as obscene, hateful or illegal",
  textLooks: { covered: "covered", plain: "as they are" },
  lookKept: "From now on you see it so.",
  liftAll: "Show or cover all",
  uncover: { picture: "Show the picture", text: "Show the words" },
};
