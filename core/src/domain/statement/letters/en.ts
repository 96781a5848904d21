import type { LetterWords } from "./words.ts";

/** The letter in English. */
export const en: LetterWords = {
  subject: "{marketplace}: our decision and its reasons",
  greeting: "Hello,",
  intro:
    "On {date} we took a decision that concerns you. This letter says what it is, why we took it, " +
    "what it rests on, and how you can have it looked at by another person.",
  headings: {
    decision: "What we decided",
    facts: "What it is about",
    rules: "Which rules apply",
    evidence: "What we rely on",
    how: "How we came to it",
    next: "What you can do now",
    remedy: "If you disagree",
  },
  measures: {
    education: "We explain the rule below. Nothing is restricted.",
    warning: "We give you time to put this right before anything is restricted.",
    "templates-only": "Messages to buyers go out with our templates alone.",
    "messaging-suspended": "You can answer buyers who write to you; you cannot write first.",
    "requests-off": "No review requests go out for your orders.",
    "selling-suspended": "Your selling account is suspended.",
    "selling-withdrawn": "Your selling account is closed.",
    "funds-withheld": "A part of your balance is held back.",
    "legal-referral": "We hand the file to the authorities.",
    "public-disclosure": "We name your business in our public register of decisions.",
    "intake-closed": "The product takes no new reviews.",
    "rating-withheld": "The product's stars are not shown; a note says so.",
    "offers-suppressed": "The product's offers are not shown.",
    delisted: "The product is taken off the marketplace.",
    "family-frozen": "The variations of this family cannot be changed.",
    "review-weightless": "The review stays readable and does not count towards the stars.",
    "review-removed": "The review is no longer shown and no longer counts.",
    "contributions-limited": "Your account cannot write reviews, votes or answers.",
    "community-closed": "Your account's part in reviews, votes and answers is closed.",
  },
  duration: {
    dated: "From {from} to {until}.",
    open: "From {from}, until it is lifted.",
    once: "Given with this letter.",
  },
  territory: "It holds in: {countries}.",
  acts: {
    message: "A message of {date} ({id}).",
    review: "A review of {date} ({id}).",
    feedback: "Feedback of {date} ({id}).",
    listing: "A listing, as of {date} ({id}).",
    insert: "A package insert of {date} ({id}).",
    account: "What an account did up to {date}.",
    request: "Review requests up to {date} ({id}).",
  },
  ground: "{rule} This is rule {ruleId} of policy version {version}, in force at the time.",
  law: "The law behind it: {law}.",
  quote: "These words: “{quote}”",
  sources: {
    own_initiative: "We found this ourselves; nobody reported it.",
    notice: "Somebody sent us a notice ({noticeId}).",
    trusted_flagger: "A trusted flagger sent us a notice ({noticeId}).",
  },
  automated: {
    detectedNot: "Software pointed to it. A person looked at it and decided.",
    detectedNotByMachine: "A person found it and decided.",
    detectedPartly: "Software pointed to it and prepared the decision. A person took it.",
  },
  todo: {
    stop_and_correct: "Stop this, and correct what still breaks the rule, by {deadline}.",
    use_templates: "Use the templates, and leave out what is marked above, from now to {deadline}.",
    write_anew: "You can write again in words that keep the rules.",
    nothing: "You need not do anything.",
  },
  consequence:
    "A further breach within {days} days would bring the next step: {measure} It would come with " +
    "its own reasons.",
  noConsequence: "There is no further step on this ladder.",
  remedy:
    "You can appeal until {until}, free of charge: {path}. Somebody who had no part in this decision " +
    "hears the appeal. You can answer each point above, and you need not admit anything.",
  outside: "You can also turn to: {outOfCourt} Or to a court: {court}",
  closing: "{marketplace}, decision {statementId}, case {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Reviews are written by buyers of their own accord; nobody orders, trades or arranges them.",
      because:
        "The accounts named in the file acted together in a way that buyers who do not know each other do not.",
    },
    ownReviews: {
      rule: "Nobody reviews what they, their household, their employer or their rival sells.",
      because: "The records tie the reviewing accounts to the seller or to a rival.",
    },
    paidReviews: {
      rule: "Nothing is given or promised for a review, whether before or after it.",
      because:
        "Buyers were given something for writing, or something was given back for what they wrote.",
    },
    selectiveAsking: {
      rule: "All buyers are asked for a review alike, whatever they may think of their order.",
      because: "Who was asked depends on how the order went, more than chance allows.",
    },
    mergedListings: {
      rule: "Only versions of one product share a family, so that reviews stay with what they are about.",
      because: "Reviews of one product were shown for another.",
    },
    swayedVotes: {
      rule: "Votes and reports are each person's own; nobody arranges them.",
      because: "Votes or reports came together in a way that was arranged.",
    },
    forbiddenMessages: {
      rule: "Messages to buyers serve their order or answer their question, and keep the message rules.",
      because: "Texts that the rules refuse were tried again after the reason had been told.",
    },
    reportedContent: {
      rule: "Nobody tries to influence reviews, votes, feedback or requests in ways the rules forbid.",
      because: "What was reported was looked into and found to be so.",
    },
    suspectedReview: {
      rule: "A review that may not be genuine does not count towards the stars until it is clear what it is.",
      because:
        "Somebody looked at the review and at what surrounds it, and doubts that it came about by itself.",
    },
    contentRules: {
      rule: "A review speaks about the product, in words that everybody may read.",
      because: "A person read the review and found words in it that the rules leave no room for.",
    },
    wrongProduct: {
      rule: "A review stands with the product that it is about.",
      because: "A person read the review and found that it is about another product.",
    },
    legalOrder: {
      rule: "What a court or an authority has ordered to be taken down is not shown.",
      because: "There is an order about this review.",
    },
  },
  report: {
    subject: "{marketplace}: what came of your report {reportId}",
    intro:
      "On {date} a person decided about what you reported. This letter says what came of it, why, " +
      "and how you can have it looked at by another person.",
    founded: "You were right: it breaks the rules. On whom something falls is told by itself.",
    unfounded: "It does not break the rules, and stays as it is.",
    reason: "The reason, in the words of the person who decided: “{reason}”",
    source: "You reported it ({noticeId}).",
    seen: "A person read what you reported, your reason, and what is on record about it.",
    person: "A person read the review and what is on record about it.",
  },
  outcome: {
    subject: "{marketplace}: what came of your appeal",
    intro:
      "on {filed} you appealed against decision {statementId}. Somebody who had no part in that " +
      "decision heard your appeal and answered it on {decided}.",
    headings: { outcome: "What was decided", reason: "Why", next: "What you can do now" },
    upheld: "The decision stands. Nothing about it changes.",
    partly: "The decision changes: a part of it ends today.",
    reversed: "You were right. The decision is overturned, and all that it imposed ends today.",
    restored:
      "What the ended measures had changed is put back as it was, without your doing anything.",
    again:
      "If you have evidence that could not be known before, you can appeal once more until {until}.",
    notAgain: "Within the marketplace this answer is the last.",
    page: "The statement, your appeal and what else you can do: {page}",
    closing: "{marketplace}, appeal {appealId}, decision {statementId}",
  },
  ended: {
    subject: "{marketplace}: a measure has ended",
    intro: "On {date} a measure of decision {statementId} ended. It was:",
    because: {
      expired: "It ended by itself: its time is over.",
      cured: "It was lifted: what asked for it was put right.",
      mistake: "It was lifted: it was a mistake of ours.",
      appeal_overdue: "It was lifted: your appeal was not answered in time.",
    },
    page: "The statement, and what else holds: {page}",
  },
};
