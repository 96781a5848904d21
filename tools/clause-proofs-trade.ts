import type { Proofs } from "./clause-proofs.ts";

const domain = (path: string) => `core/src/domain/${path}.test.ts`;
const usecase = (path: string) => `server/src/usecases/${path}.test.ts`;
const request = domain("review-request/review-request");
const conversation = domain("conversation/conversation");
const response = domain("feedback-response/feedback-response");
const metrics = domain("feedback/metrics");
const asking = usecase("request-review");
const due = usecase("send-due-requests");
const messages = usecase("send-message");
const feedback = usecase("submit-feedback");
const oneRequest = [
  asking,
  "the automation, the button, the system and a message are one request",
] as const;
const recount = [
  usecase("record-feedback"),
  "after any history the kept numbers are those of a recount, and of the ledger",
] as const;
const noMood = [
  due,
  "stars, returns, refunds and gifts are no reason; cancelled, lost and opted out are",
] as const;
const openTypes = [
  messages,
  "the actions of an order say which types are open and why others are not",
] as const;
const optedOut = [conversation, "other mail does not, and nobody is blamed"] as const;
const critical = [conversation, "critical mail reaches a buyer who opted out"] as const;
const neitherAddress = [
  usecase("receive-mail"),
  "both sides answer each other's mail, and neither address is anywhere in the other's",
] as const;

/** What shows that clauses of requests, messages and feedback hold. */
export const tradeProofs: Proofs = {
  "REQ-001": [[due, "orders that came without a request get theirs in the night, and only once"]],
  "REQ-002": [oneRequest],
  "REQ-003": [
    [request, "the window is the 4th to the 30th day, on the marketplace's calendar"],
    [request, "on day 3 it is too early"],
    [request, "on day 31 it is too late"],
  ],
  "REQ-004": [
    [request, "estimates open five days after the earliest and close thirty after the latest"],
  ],
  "REQ-005": [oneRequest],
  "REQ-006": [
    [
      "server/src/mail/review-request.test.ts",
      "of several orders each is asked about as one alone is: its products, then its seller",
    ],
  ],
  "REQ-007": [
    [
      "server/src/mail/review-request.test.ts",
      "twelve languages are there, and each sentence is said in each",
    ],
  ],
  "REQ-009": [[asking, "what can be asked is what asking then does, and looking changes nothing"]],
  "REQ-011": [
    [
      "server/src/http/handlers/requests.test.ts",
      "a range has dates and nothing to choose by; a seller asks for their own orders",
    ],
  ],
  "REQ-016": [noMood],
  "REQ-017": [noMood],
  "REQ-020": [
    [
      asking,
      "one buyer gets at most three mails a week from all sellers, and what is left goes in one",
    ],
  ],
  "REQ-022": [
    [
      usecase("deliver-mail"),
      "the record says who set it off, in which words and language, and names nobody",
    ],
  ],
  "MSG-001": [[messages, "nobody reads or writes in a thread of others"]],
  "MSG-003": [neitherAddress],
  "MSG-005": [[conversation, "nobody is asked about a returned gift first"]],
  "MSG-006": [openTypes],
  "MSG-007": [[conversation, "after the window nobody writes first"]],
  "MSG-008": [
    [messages, "a seller writes about an order; the buyer reads the order number and a greeting"],
  ],
  "MSG-010": [
    [
      usecase("receive-mail"),
      "a refused answer is refused while the sender's server waits, with rule and remedy",
    ],
  ],
  "MSG-011": [[conversation, "a problem is put right before it is told"]],
  "MSG-013": [openTypes],
  "MSG-071": [critical],
  "MSG-072": [optedOut],
  "MSG-074": [[conversation, "a typed message may answer a buyer who opted out"]],
  "MSG-075": [optedOut],
  "MSG-076": [[conversation, "opting out does not cover made-to-order goods"]],
  "MSG-080": [openTypes, [conversation, "a text over its type's length is cut by its writer"]],
  "MSG-090": [
    [messages, "the clock of a waiting buyer runs a day, and stops by an answer or a mark"],
  ],
  "MSG-093": [
    [messages, "a refused text points at its words, is kept, and never reaches the buyer"],
  ],
  "MSG-094": [
    [messages, "templates only, suspended and closed mean what they say, and say until when"],
  ],
  "MSG-097": [
    [messages, "the buyer of a wardrobe chooses a time or lends a number until it is delivered"],
  ],
  "FBK-001": [[metrics, "four and five stars are positive, three neutral, one and two negative"]],
  "FBK-002": [[feedback, "an order has one feedback, however many are sent at once"]],
  "FBK-003": [
    [feedback, "feedback opens three days after confirmation and closes ninety after the order"],
  ],
  "FBK-004": [
    [domain("feedback/feedback"), "the buyer changes it on day 59"],
    [domain("feedback/feedback"), "on day 60 it stands"],
  ],
  "FBK-007": [recount],
  "FBK-008": [[metrics, "each window counts whole days, today among them, by the day it was said"]],
  "FBK-009": [[metrics, "percents are rounded one by one, so three thirds total 99"]],
  "FBK-010": [[metrics, "exactly ten in a year count as few: the lifetime percentage is shown"]],
  "FBK-011": [
    [
      feedback,
      "the defect rate counts an order once, by its own day, and leaves denied claims out",
    ],
  ],
  "FBK-012": [
    [metrics, "one bad order among five is no ground to act, however high the rate"],
    [
      feedback,
      "the defect rate counts an order once, by its own day, and leaves denied claims out",
    ],
  ],
  "FBK-028": [[feedback, "unwarranted, settled or vague is no ground: it is declined and says so"]],
  "FBK-029": [recount],
  "FBK-030": [[domain("removal-request/removal-request"), "on day 90 it is too late"]],
  "FBK-032": [
    [
      "server/src/http/pages-feedback.test.ts",
      "a review about the seller leads to the order's feedback, with its words",
    ],
  ],
  "FBK-033": [[feedback, "a delivery that the platform answers for is struck without a request"]],
  "FBK-034": [[feedback, "up to three stars a reason is chosen; four stand alone"]],
  "FBK-035": [[feedback, "only the order's buyer speaks, and none of the seller's own people"]],
  "FBK-040": [[response, "a second answer is refused"]],
  "FBK-041": [[response, "a withdrawn answer stays withdrawn"]],
  "FBK-042": [[response, "changed feedback reopens even a withdrawn answer"]],
  "FBK-045": [
    [
      "server/src/http/pages-feedback.test.ts",
      "a seller answers once, and sees before asking which ground would hold",
    ],
  ],
};
