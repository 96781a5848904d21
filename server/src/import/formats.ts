import { ExternalId, Stars } from "@candor/core/contract/schemas/shared.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { z } from "zod";
import { sourceName, sourceText } from "./source-text.ts";

/** A review as another system tells it, in our terms. */
export type SourceReview = {
  readonly customerId: string;
  readonly customerName: string | null;
  readonly productId: string;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly at: Instant;
  readonly helpfulCount: number;
  /** The source says that the purchase was confirmed there; it never becomes our own badge. */
  readonly verifiedBySource: boolean;
  readonly variant: Readonly<Record<string, string>> | null;
};

const text = (charsMax: number) =>
  z.string().nullish().transform(sourceText).pipe(z.string().max(charsMax).nullable());

const title = text(limits.reviewTitleCharsMax);
const body = text(limits.reviewBodyCharsMax);
const name = z
  .string()
  .nullish()
  .transform((given) => sourceName(given, limits.displayNameCharsMax));
/** No review of these sources is older, and no clock of theirs is right past this. */
const timeMin = Date.UTC(1995, 0);
const timeMax = Date.UTC(2100, 0);
const moment = (unitMs: number) =>
  z
    .int()
    .transform((count): Instant => count * unitMs)
    .refine((at) => at >= timeMin && at < timeMax, "is not a time between 1995 and 2100");
const votesMax = 2_147_483_647;
const votes = z.int().min(0).max(votesMax);
/** `"1,234"`: votes as the 2018 sets write them. */
const votesInWords = z
  .string()
  .regex(/^\d{1,3}(,?\d{3})*$|^\d+$/, "is not a number of votes")
  .transform((given) => Number(given.replaceAll(",", "")))
  .pipe(votes);
/** `{ "Size:": " 7.0 oz" }`, with the source's own punctuation taken off. */
const style = z
  .record(z.string().max(100), z.string().max(500))
  .nullish()
  .transform((given) => {
    if (given == null) return null;
    return Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key.replace(/:\s*$/u, "").trim(),
        sourceText(value) ?? "",
      ]),
    );
  });

const amazon2014 = z
  .object({
    reviewerID: ExternalId,
    asin: ExternalId,
    reviewerName: name,
    helpful: z.tuple([votes, votes]).nullish(),
    reviewText: body,
    overall: Stars,
    summary: title,
    unixReviewTime: moment(1_000),
  })
  .transform(
    (line): SourceReview => ({
      customerId: line.reviewerID,
      customerName: line.reviewerName,
      productId: line.asin,
      stars: line.overall,
      title: line.summary,
      body: line.reviewText,
      at: line.unixReviewTime,
      helpfulCount: line.helpful?.[0] ?? 0,
      verifiedBySource: false,
      variant: null,
    }),
  );

const amazon2018 = z
  .object({
    reviewerID: ExternalId,
    asin: ExternalId,
    reviewerName: name,
    verified: z.boolean().nullish(),
    vote: z.union([votesInWords, votes]).nullish(),
    style,
    reviewText: body,
    overall: Stars,
    summary: title,
    unixReviewTime: moment(1_000),
  })
  .transform(
    (line): SourceReview => ({
      customerId: line.reviewerID,
      customerName: line.reviewerName,
      productId: line.asin,
      stars: line.overall,
      title: line.summary,
      body: line.reviewText,
      at: line.unixReviewTime,
      helpfulCount: line.vote ?? 0,
      verifiedBySource: line.verified ?? false,
      variant: line.style,
    }),
  );

const amazon2023 = z
  .object({
    user_id: ExternalId,
    asin: ExternalId,
    rating: Stars,
    title,
    text: body,
    timestamp: moment(1),
    helpful_vote: votes.nullish(),
    verified_purchase: z.boolean().nullish(),
  })
  .transform(
    (line): SourceReview => ({
      customerId: line.user_id,
      customerName: null,
      productId: line.asin,
      stars: line.rating,
      title: line.title,
      body: line.text,
      at: line.timestamp,
      helpfulCount: line.helpful_vote ?? 0,
      verifiedBySource: line.verified_purchase ?? false,
      variant: null,
    }),
  );

/** The public review formats that can be read, by the name that `--format` takes. */
export const reviewFormats = {
  "amazon-2014": amazon2014,
  "amazon-2018": amazon2018,
  "amazon-2023": amazon2023,
} as const satisfies Record<string, z.ZodType<SourceReview>>;

/** The name of a review format. */
export type ReviewFormat = keyof typeof reviewFormats;
