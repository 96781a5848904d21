import { tradeProofs } from "./clause-proofs-trade.ts";

/** Tests by clause: the path of each and its sentence. */
export type Proofs = Readonly<Record<string, readonly (readonly [path: string, title: string])[]>>;

const domain = (path: string) => `core/src/domain/${path}.test.ts`;
const usecase = (path: string) => `server/src/usecases/${path}.test.ts`;
const eligibility = domain("review/eligibility");
const review = domain("review/review");
const rating = domain("rating/rating");
const vote = domain("vote/vote");
const family = domain("family/family");
const sharing = usecase("share-reviews");
const replies = usecase("reply-to-review");
const ties = [
  [eligibility, "a declared tie to the seller, or to a rival, refuses"],
  [
    "server/src/store/standing.test.ts",
    "staff review neither what their employer sells nor what its rivals sell",
  ],
] as const;
const neitherAddress = [
  usecase("receive-mail"),
  "both sides answer each other's mail, and neither address is anywhere in the other's",
] as const;
const anyMerges = [
  sharing,
  "after any splits and merges every review is with its product and the totals are right",
] as const;
const ownOrder = [
  usecase("erase-buyer-data"),
  "a seller sees what an own order needs, sealed in the database, and each look is logged",
] as const;
const colours = [
  sharing,
  "variations that differ by colour show their reviews together, and each its own stars",
] as const;
const quote = [replies, "the author grants a quote without the name, and takes it back"] as const;

/**
 * Which test fails when a clause is broken, by its sentence. Where none is named here, the page of
 * clauses names the tests of the code that holds it.
 */
export const proofs: Proofs = {
  ...tradeProofs,
  "REV-001": [
    [eligibility, "below the minimum card spend the shortfall is said; at it, reviewing is open"],
  ],
  "REV-002": [
    [usecase("submit-review"), "somebody who did not buy here may review too, and that is said"],
  ],
  "REV-004": [[eligibility, "a purchase counts from 70 percent of the usual price on"]],
  "REV-005": [
    [
      usecase("submit-review"),
      "of 64 submissions at once of one customer's review exactly one stays",
    ],
  ],
  "REV-007": [
    [
      eligibility,
      "the fifth unverified review of a week is taken, the sixth is told when the next week begins",
    ],
  ],
  "REV-009": [[eligibility, "reviews open at the moment of release, not one before"]],
  "REV-010": [
    [eligibility, "before release only a basis that the category allows opens reviewing"],
  ],
  "REV-011": ties,
  "REV-012": ties,
  "REV-018": [
    [usecase("submit-review"), "a second review is refused with the address of the first"],
    [
      "core/src/detection/detectors/near-duplicate-text.test.ts",
      "a text word for word from another account is found",
    ],
  ],
  "REV-031": [
    [
      usecase("sample-product"),
      "a sampled review says so, counts by its own weight, and only a sample makes one",
    ],
    [domain("sampling/sampling"), "the thirtieth review ends it"],
  ],
  "REV-032": [
    [
      usecase("sample-product"),
      "a sampled review says so, counts by its own weight, and only a sample makes one",
    ],
  ],
  "REV-052": [
    ["server/src/http/app.test.ts", "the longest texts are taken and one character more is not"],
    [
      usecase("review-photos"),
      "what is no photo, or one too many, is not taken, and the review stays",
    ],
  ],
  "REV-054": [
    [
      domain("review/review-laws"),
      "stars decide nothing: with any other stars every answer and state is the same",
    ],
  ],
  "REV-055": [
    [review, "an advertisement locks the product"],
    [
      usecase("moderate-review"),
      "an advertisement that a person refuses closes the product to the account",
    ],
  ],
  "REV-056": [[review, "an author corrects a refused review"]],
  "REV-060": [
    [review, "doubtful words are held"],
    [
      usecase("moderate-review"),
      "a held review shows its author the words, the rule and what to change",
    ],
  ],
  "REV-061": [
    [
      domain("review/review-laws"),
      "what readers see is a version that was published and nothing else",
    ],
  ],
  "REV-062": [
    [replies, "after a critical review its brand owner and seller sends one fixed message, once"],
    [replies, "praise opens no contact, and neither does somebody else's sale"],
    [domain("critical-contact/critical-contact"), "one star more is not critical"],
  ],
  "REV-063": [[review, "an author deletes a review at any time"]],
  "REV-064": [[review, "a removal without explanation is none"]],
  "REV-065": [
    [
      "server/src/store/catalogue.test.ts",
      "a product that leaves the list and comes back has all its reviews, however old",
    ],
  ],
  "REV-067": [quote],
  "REV-068": [
    [
      "server/src/reactions.test.ts",
      "no event of a review wakes a job, so no seller hears of a new review by mail",
    ],
  ],
  "REV-069": [[replies, "a seller of the product replies once, and readers see who speaks"]],
  "REV-070": [
    ["server/src/db/roles.test.ts", "the role that measures sellers cannot even read reviews"],
  ],
  "REV-080": [
    [eligibility, "stars without text need a purchase, unless the operator asks for none"],
  ],
  "REV-081": [[rating, "a weight doubles with every half-life, and no star value changes it"]],
  "REV-082": [
    [rating, "the headline of three fives and a one is their mean, and the bars follow it"],
  ],
  "REV-083": [[rating, "removing a review leaves the rating as if it had never counted"]],
  "REV-084": [
    [
      usecase("spotlight-reviews"),
      "abroad a review is shown beside the list, and neither counted, listed nor voted on there",
    ],
  ],
  "VOTE-002": [
    [vote, "people tied to a seller do not vote"],
    [usecase("vote-on-review"), "nobody votes on their own review, and no seller or rival on any"],
  ],
  "VOTE-004": [[vote, "votes need the same spend as reviews"]],
  "VOTE-005": [
    [
      usecase("vote-on-review"),
      "an account has one vote on a review, turns it round and takes it back",
    ],
  ],
  "VOTE-006": [
    [usecase("vote-on-review"), "that a review did not help is shown to nobody, and no star moves"],
  ],
  "VOTE-007": [
    [usecase("report-reviews"), "several reviews are reported at once, all of them or none"],
  ],
  "VOTE-009": [
    [
      usecase("report-reviews"),
      "a report has a receipt at once, one case a review, and an outcome to read",
    ],
  ],
  "VOTE-011": [
    [
      usecase("spotlight-reviews"),
      "abroad a review is shown beside the list, and neither counted, listed nor voted on there",
    ],
  ],
  "VOTE-012": [
    [vote, "ten of ten ranks above one of one, and nothing at all ranks last"],
    [vote, "a flood of votes beyond the cap moves nothing"],
  ],
  "VAR-001": [[family, "whose parent is sold"]],
  "VAR-002": [[family, "with a theme that its category does not have"]],
  "VAR-003": [[family, "in a pack that somebody else made"]],
  "VAR-008": [[family, "a theme that matters splits a family into groups"]],
  "VAR-009": [[family, "children that differ by a minor theme share their reviews"]],
  "VAR-010": [[family, "a theme that matters splits a family into groups"]],
  "VAR-011": [[domain("review-sharing/review-sharing"), "nothing begins before its day"]],
  "VAR-012": [anyMerges],
  "VAR-013": [[sharing, "a detached variation takes its review along, and brings it back"]],
  "VAR-015": [colours],
  "VAR-016": [
    [usecase("sample-product"), "the cap counts for the whole family, whoever gives at once"],
  ],
  "PII-001": [
    [
      usecase("list-seller-orders"),
      "a seller's orders say what can be asked, and neither who bought nor what they chose",
    ],
  ],
  "PII-002": [ownOrder],
  "PII-003": [
    [
      usecase("cover-words"),
      "wherever somebody repeated a buyer's address, the job leaves no letter of it",
    ],
  ],
  "PII-005": [neitherAddress],
  "PII-006": [ownOrder],
  "PII-010": [
    [
      usecase("forget-old-messages"),
      "what an undecided case is about stays until it is decided (PII-010)",
    ],
  ],
  "PII-011": [quote],
};
