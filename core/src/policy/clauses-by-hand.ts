/** A clause that the code holds without naming it, or does not hold, and why. */
export type ByHand = { readonly held: boolean; readonly how: string };

const held = (how: string): ByHand => ({ held: true, how });
const open = (how: string): ByHand => ({ held: false, how });

/**
 * Where the code neither cites a clause nor has a rule, detector or parameter for it. What is held
 * by an absence (there is no such command, route or field) can be said nowhere else.
 */
export const clausesByHand: Readonly<Record<string, ByHand>> = {
  "REV-002": held("a badge says that no purchase is confirmed; server/src/http/pages.test.ts"),
  "REV-003": held(
    "rules ask for the surface of a text, never for who was asked; core/src/policy/rulesets.test.ts",
  ),
  "REV-006": open("households are linked for detection; a second review is not refused by them"),
  "REV-009": held(
    "`releaseBasis` compares with the moment of release; core/src/domain/review/eligibility.test.ts",
  ),
  "REV-023": open("texts that offer it are refused; clubs outside are not watched"),
  "REV-032": held(
    "there is no command that rewards a review; core/src/domain/review/review.test.ts",
  ),
  "REV-052": open("texts are bounded in `limits.ts`; pictures and films are not taken"),
  "REV-056": held("`editReview` after a refusal; core/src/domain/review/review.test.ts"),
  "REV-060": held("the state `held`, shown to its author; core/src/domain/review/review.test.ts"),
  "REV-061": held(
    "only `submit` and `edit`, the author's, bring words; core/src/domain/review/review.test.ts",
  ),
  "REV-063": held("only `edit` and `delete` change words; core/src/domain/review/review.test.ts"),
  "REV-065": held(
    "no job and no date takes a review away; a product off the list keeps its reviews; server/src/store/catalogue.test.ts",
  ),
  "REV-066": held(
    "no fact of a seller's decides who may review; core/src/domain/review/eligibility.test.ts",
  ),
  "REV-068": held(
    "no event of a review wakes a job, so none is mailed; server/src/reactions.test.ts",
  ),
  "REV-071": held(
    "accounts are limited and reviews removed one by one, each with its reasons and a way to appeal; server/src/usecases/impose-measures.test.ts",
  ),
  "REV-072": open("sellers read reviews and numbers, and no analysis by theme"),
  "REV-083": held("ratings count both apart; core/src/domain/rating/rating.test.ts"),
  "REV-086": open("the platform's own badges are not among the facts"),
  "VOTE-004": held("the standing of a vote; core/src/domain/vote/vote.test.ts"),
  "VOTE-005": held("the key of table `vote`; core/src/domain/vote/vote.test.ts"),
  "VOTE-006": held("`helpful: false` is kept and never shown; core/src/domain/vote/vote.test.ts"),
  "VOTE-009": held(
    "the decision of a case answers its reports with the reason; server/src/usecases/report-reviews.test.ts",
  ),
  "VOTE-011": held(
    "a review takes votes in its own marketplace alone, so none abroad adds to anything; server/src/usecases/spotlight-reviews.test.ts",
  ),
  "REQ-001": held("job `open-review-requests`; server/src/usecases/send-due-requests.test.ts"),
  "REQ-002": held("route `requestReview`; server/src/usecases/request-review.test.ts"),
  "REQ-008": held("requests are mail of their own and stand in no thread"),
  "REQ-019": held(
    "no request asks for the fulfilment, and route `getRequestParity` counts it for anyone; server/src/usecases/measure-request-parity.test.ts",
  ),
  "MSG-001": held(
    "a thread needs an order or a question; core/src/domain/conversation/conversation.test.ts",
  ),
  "MSG-003": held("no address or number is given out; server/src/usecases/receive-mail.test.ts"),
  "MSG-010": held("one screening for every channel; core/src/policy/kit/screen.ts"),
  "MSG-013": held("the types of messages; core/src/domain/conversation/message-types.ts"),
  "MSG-038": open("the catalogue has no pictures that a file could be compared with"),
  "MSG-071": held("`critical` in core/src/domain/conversation/message-types.ts"),
  "MSG-072": held("`critical` in core/src/domain/conversation/message-types.ts"),
  "MSG-073": held(
    "the type of a message decides, as MSG-071 says, and no subject does; server/src/usecases/receive-mail.test.ts",
  ),
  "MSG-074": held("answers in a buyer's thread; core/src/domain/conversation/conversation.test.ts"),
  "MSG-093": held("refused before it is sent; server/src/usecases/send-message.test.ts"),
  "MSG-096": held("the rules let it pass; core/src/policy/rulesets.test.ts"),
  "MSG-098": held(
    "`reportThread`: the words are kept as evidence, and the person who decides holds back; server/src/usecases/report-thread.test.ts",
  ),
  "FBK-002": held("unique by order; server/src/usecases/submit-feedback.test.ts"),
  "FBK-005": held("no command of a seller changes it; core/src/domain/feedback/feedback.test.ts"),
  "FBK-007": held("core/src/domain/feedback/metrics.test.ts"),
  "FBK-008": held("four windows from the same events; core/src/domain/feedback/metrics.test.ts"),
  "FBK-011": held("counted by the order's day; server/src/usecases/record-feedback.test.ts"),
  "FBK-029": held("core/src/domain/feedback/metrics.test.ts"),
  "FBK-035": held(
    "nobody of the seller's speaks about it, and sellers give no feedback on buyers; server/src/usecases/submit-feedback.test.ts",
  ),
  "FBK-041": held(
    "there is no `edit`; core/src/domain/feedback-response/feedback-response.test.ts",
  ),
  "FBK-044": held("rules about reviews do not look for feedback; core/src/policy/rulesets.test.ts"),
  "FBK-045": held(
    "the page of a feedback leads to the order's messages; buyers change and remove on their own page; server/src/http/pages-feedback.test.ts",
  ),
  "VAR-013": held(
    "a detached product keeps its own reviews; reason `wrong_product` where none can be told; server/src/usecases/share-reviews.test.ts",
  ),
  "VAR-017": held(
    "table `family_member` and the ledger; server/src/usecases/share-reviews.test.ts",
  ),
  "PII-001": held(
    "no reply to a seller has a buyer's name or address; server/src/http/app.test.ts",
  ),
  "PII-002": held(
    "purpose and state of the order open a field; server/src/usecases/erase-buyer-data.test.ts",
  ),
  "PII-003": held("job `erase-buyer-data`; server/src/usecases/erase-buyer-data.test.ts"),
  "PII-006": held(
    "sealed fields by name, every look logged for the buyer; server/src/usecases/erase-buyer-data.test.ts",
  ),
  "PII-007": open(
    "there are no profiles, and no seller hears who reviewed; but the review of a product with few orders appears at once",
  ),
  "PII-008": open(
    "no count by day is shown; a product's total moves with each rating, as whoever looks often can see",
  ),
  "ENF-009": open("what staff and partners did is not put down to their principal"),
  "ENF-017": held("authors appeal as sellers do; server/src/usecases/appeals.test.ts"),
  "ENF-018": open("no appeal delays a measure; the command `stay` is used by nothing"),
  "ENF-024": open("risk assessments are the operator's paper"),
  "TRN-002": held("`candor replay`; server/src/usecases/change-policy.test.ts"),
  "TRN-004": held("examples of every rule; core/testkit/examples-hold.test.ts"),
  "TRN-005": held("the page of each statement; web/walks/enforcement.walk.test.ts"),
  "TRN-007": held("page /about-reviews; server/src/http/pages.test.ts"),
  "TRN-008": open("counted for any period by route `getTransparencyReport`, and published nowhere"),
  "TRN-009": open("no comparison by channel"),
  "TRN-010": open("templates of sellers are not kept, so none is judged again"),
  "TRN-012": held(
    "route `listMyRequests`, page /shop/mail-preferences; server/src/http/handlers/requests.test.ts",
  ),
  "TRN-013": held(
    "a quiz of what the rules find and spare; core/src/policy/versions/quiz.test.ts; server/src/usecases/policy-centre.test.ts",
  ),
};
