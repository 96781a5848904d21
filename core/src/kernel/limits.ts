/** Every bound of the system, with its unit last in the name. Each has a test at its edge. */
export const limits = {
  /** Longest text that `screen` judges; longer ones are refused before it. */
  screenTextCharsMax: 100_000,
  reviewBodyCharsMax: 30_000,
  reviewTitleCharsMax: 200,
  /** Longest reply inside a conversation; typed messages have their own bounds. */
  replyCharsMax: 4_000,
  displayNameCharsMax: 100,
  externalIdCharsMax: 128,
  searchQueryCharsMax: 200,
  pageItemsMax: 100,
  pageItemsDefault: 10,
  bulkItemsMax: 1_000,
  requestBodyBytesMax: 1_048_576,
  bulkBodyBytesMax: 8_388_608,
  importLineBytesMax: 1_048_576,
  parquetGroupBytesMax: 536_870_912,
  idempotencyKeyCharsMax: 128,
  idempotencyKeepDays: 7,
  requestsPerMinuteMax: 600,
  writesPerMinuteMax: 60,
} as const;
