import { isOutside } from "./context.ts";
import type { Reading } from "./reader/reading.ts";
import type { Category } from "./verdict.ts";

/**
 * English says "review" also of a claim, a manuscript or somebody's code. Who writes about nothing
 * else ("the refund was issued after review of your case") ties nothing to an opinion of buyers.
 */
export function isAboutOtherReviews(category: Category, text: Reading): boolean {
  if (!ofOpinions.has(category)) return false;
  if (named.every((concept) => !text.has(concept)) && referral.test(text.text)) return true;
  if (notes.test(text.text) && !opinionsNamed.test(text.text)) return true;
  if (isAboutBuyers(text)) return isSurvey(category, text);
  if (ofWork.test(text.text) || isSurvey(category, text)) return true;
  return !own.test(text.text) && inspections.some((one) => one.test(text.text));
}

/** Categories that are about what buyers think in public. */
const ofOpinions: ReadonlySet<Category> = new Set<Category>([
  "INCENTIVE",
  "REFUND_FOR_REVIEW",
  "REVIEW_SERVICE",
  "REPEAT_REQUEST",
  "PRESSURE",
  "SELF_OR_INSIDER",
  "CHANGE_REMOVE",
  "GATING",
]);

/** A questionnaire is read by who asks; what it is rewarded with buys no public opinion. */
const isSurvey = (category: Category, text: Reading) =>
  category === "INCENTIVE" &&
  isOutside(text.context) &&
  survey.test(text.text) &&
  !/\b(?:reviews?|reviewing|stars?|google|testimonials?|recommend)\b/i.test(text.text);

const survey = /\b(?:survey|questionnaire)s?\b/i;

const signs = [
  ...(["star", "rating", "fiveStars", "reviewSite", "publicVoice"] as const),
  ...(["screenshot", "negative", "feedback"] as const),
];

const named = [
  ...(["review", "rating", "star", "fiveStars", "reviewSite"] as const),
  ...(["feedback", "rate", "screenshot"] as const),
];

/** "Refer a friend, spread the word, and both of you save": friends are told, not the public. */
const referral =
  /\brefer(?:ral|rals|ring|red|s)?\b|\binvit(?:e|ing) (?:a|your|some|\d+) friends?\b|\bfriends? (?:get|gets|save|saves|orders?|joins?|buys?|signs? up)\b|\b(?:your|every|each) friends?\b.{0,60}\bthey (?:get|save|receive)\b/i;

/** A Brazilian invoice is a "nota", and what is written beside an order a "comentario". */
const notes = /\bnotas? fisca(?:l|is)\b|\b(?:coment[aá]rios?|notas?) (?:del|do) pedido\b/iu;
const opinionsNamed =
  /rese[ñn]|opini|valor[ae]|calific|estrel|avali|classific|google|review|\bnotas?\b(?! (?:fisca|d(?:el|o) pedido))/iu;

/** Where stars, a public place or the writing of a review is named, its readers are buyers. */
const isAboutBuyers = (text: Reading) =>
  signs.some((concept) => text.has(concept)) || written.test(text.text);

const written =
  /\b(?:leav(?:e|ing)|left|writ(?:e|ing|ten)|wrote|post(?:s|ed|ing)?|shar(?:e|ed|ing)|drop)\b[^.!?\n]{0,30}\breviews?\b|\b(?:product|honest|customer|buyer|positive|verified|online|public|purchase) reviews?\b/i;

const own = /\b(?:your|a|each|every) review\b(?! (?:of|team))/i;

/** What colleagues and editors review, by its name or by that of its kind. */
const ofWork =
  /\b(?:manuscript|pull request|merge request|reviewing paper|review of paper)\b|\b(?:peer|code|design|legal|security|compliance|performance|annual|quarterly|contract|budget|literature|id|identity|expense|self)[\s-]review\b|\b(?:reports?|documents?|requests?|tasks?|drafts?|changes|invoices?|contracts?) (?:(?:is|are) )?(?:waiting |awaiting |pending |due )*(?:for |to )(?:your )?review\b/i;

/** A claim, an account or a payment is looked at before something is decided. */
const inspections = [
  /\b(?:under|in|pending|awaiting) review\b(?! of (?:the|our|your) (?:product|item))/i,
  /\b(?:is|are|been|being) (?:currently |still )?being reviewed\b/i,
  /\b(?:after|upon|following|on) (?:a |an |our )?(?:careful|further|thorough|internal|manual|closer|full) review\b/i,
  /\b(?:was|were|been|has|have) (?:issued|approved|granted|processed|denied|declined|rejected|decided|resolved|closed|released|refunded|reinstated)\b[^.!?\n]{0,40}\b(?:after|upon|following) review\b(?! (?:is|goes|has|was|on)\b)/i,
  /\b(?:after|upon|on) review of (?:your|the|this|our) (?:claim|case|request|account|dispute)\b/i,
  /\breview(?:ing|ed|s)? (?:of )?(?:your|the|our|this|these|those|all|any|each) (?:[\p{L}-]+ )?(?:account|application|requests?|claims?|cases?|cart|basket|photos?|pictures?|images?|evidence|documents?|paperwork|details|information|transactions?|profile|submission|tickets?|returns?|appeal|dispute|complaint|issue|situation|changes|proposal|quote|estimate|agreement|terms|polic(?:y|ies)|options|work (?:completed|done)|invoice|payment|refund|charges?|eligibility|file|matter|concerns?|correspondence|records?)\b/iu,
];
