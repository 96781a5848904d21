import type { LetterWords } from "./words.ts";

/** The letter in English. */
export const en: LetterWords = {
  subject: "{marketplace}: decision {statementId} and its reasons",
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
    account: "What an account did up to {date} ({id}).",
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
};
