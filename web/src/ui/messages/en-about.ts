/** The sentences of the page that explains reviews, in English. */
export const enAbout = {
  title: "How reviews work here",
  lead: (marketplace: string, policy: string) =>
    `What ${marketplace} does with reviews, from the settings in force (policy ${policy}).`,
  versions: "Our rules, version by version",
  asking: "When buyers are asked",
  askingLead:
    "Every buyer of an order that arrived is asked once, in the same neutral words, whatever they may think of it.",
  askingWindow: (from: number, to: number) => `From day ${from} to day ${to} after the delivery.`,
  askingEstimate: (days: number) =>
    `Where the delivery is only estimated: from day ${days} after the earliest estimate.`,
  askingReminder: (estimateDays: number, orderDays: number) =>
    `As a reminder: ${estimateDays} days after the latest estimate or ${orderDays} days after the order, whichever comes first, and not where feedback was given.`,
  askingWeek: (count: number) => `At most ${count} such mails in any seven days.`,
  askingQuiet: (from: string, to: string) =>
    `None from ${from} to ${to}, by the marketplace's clock.`,
  samples: (units: number, reviews: number) =>
    `Only the marketplace gives samples, to people whom it chooses: at most ${units} units of a product with all its variations, and only while it has fewer than ${reviews} reviews. Nobody owes a review for one.`,
  who: "Who may write",
  whoAnyone: "Anyone with an account may review a product that they have used, once.",
  whoSpend: (amount: string) => `The account has spent at least ${amount} in the last 12 months.`,
  whoTies:
    "Sellers, their staff and families cannot review what they sell, nor a rival's product in the same category.",
  whoTiesYears: (days: number) => `A tie counts for ${days} days after it ended.`,
  whoQuota: (count: number) =>
    `Reviews of products not bought here: ${count} a week at most for each account.`,
  whoRelease: "Reviews open when a product is released.",
  whoStars: "Stars without words need a purchase here.",
  check: "What is checked",
  checkPurchase: (percent: string) =>
    `“Verified purchase” means: the order is on record here, was not cancelled, and at least ${percent} of the usual price was paid.`,
  checkAll:
    "Every text is checked by the same rules before it is published, whatever its stars. The rules look at words only: stars decide nothing.",
  checkHold:
    "Some findings refuse a text; others ask a person to look first. The author always sees the words and the rule.",
  checkPublished: "All reviews that keep the rules are published, good and bad alike.",
  checkNobody: "Nobody edits a customer's words: not the seller, not the marketplace.",
  rulesTitle: "The rules for review texts",
  ruleColumn: "Rule",
  clauseColumn: "Clause",
  outcomeColumn: "What happens",
  outcome: { warn: "Hint to the author", hold: "A person looks first", refuse: "Not published" },
  average: "How the stars are made",
  averageLead:
    "The stars are a weighted mean. Each rating has a weight from three factors, multiplied. Stars are never a factor.",
  averageFormula: "stars = sum of (stars × weight) ÷ sum of weights",
  factor: "Factor",
  share: "Counts",
  factorAge: (days: number) => `Age: the weight halves every ${days} days`,
  factorAgeNow: "a rating of today",
  factorAgeThen: (days: number) => `a rating of ${days} days ago`,
  factorPlatform: "Purchase confirmed here",
  factorClaimed: "Purchase confirmed by the source it was imported from",
  factorNone: "Purchase not confirmed",
  factorSample: "Free sample from the marketplace",
  averagePlain: "The plain mean stands beside the stars, so that you see what the weights change.",
  averageVersion: (version: string) =>
    `Formula ${version}. Anyone can recompute each number from the public log.`,
  order: "How reviews are ordered",
  orderLead:
    "“Most helpful first” sorts by how many readers found a review helpful, then by date. “Newest” and “oldest” sort by date alone. No order looks at stars, and none can be bought.",
  removal: "When reviews are removed",
  removalLead: (days: number) =>
    `Only for a reason of this list, never for being negative. A review under suspicion does not count until a person has decided, at most ${days} days.`,
  money: "Payments and gifts",
  moneyLead:
    "Reviews given for money, refunds, gifts or discounts are not published here. The one exception is the marketplace's own sampling programme, whose reviews carry “Free sample”.",
  proof: "How to check us",
  proofLead:
    "Each decision is an entry in a public log that can be verified without trusting this server. Changing one published word shows.",
  proofReports: "Reports of what was decided here",
  proofLog: "The newest checkpoint",
};
