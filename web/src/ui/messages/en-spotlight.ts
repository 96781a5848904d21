/** Reviews from other marketplaces, in English. */
export const enSpotlight = {
  title: "From other marketplaces",
  note: "They count where they were written",
  what: "These reviews are of the same product, written in another marketplace.",
  because:
    "A review belongs to its marketplace. Elsewhere it is shown, and neither stars nor votes count.",
};
