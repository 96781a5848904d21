/** Variations that share reviews, in English. */
export const enVariations = {
  shared: (count: string) => `Ratings of ${count} variations together`,
  why: "why together",
  what: (title: string) => `These stars and reviews are of “${title}” and of variations of it.`,
  because: "Variations share reviews while they differ in little and in nothing that they do.",
  facts: (count: string) =>
    `${count} variations share now; each review stays with what was bought.`,
  instead: "The table shows each variation by itself, and a link leaves out the others.",
  each: "Each variation by itself",
  variation: "Variation",
  stars: "Stars",
  ratings: "Ratings",
  none: "none yet",
  own: "Only this variation",
  all: "All variations that share",
  onlyOwn: "You see the reviews of this variation alone.",
  of: (title: string) => `Of ${title}`,
  earlierTitle: "This page was about another product before",
  earlier: (title: string, day: string, count: string) =>
    `Until ${day} it showed “${title}”. Reviews of that: ${count}. They stay with it and count for nothing here.`,
  earlierLink: "Read them",
  onlyEarlier: "You see reviews of what this page was about before.",
  today: "Reviews of today's product",
};
