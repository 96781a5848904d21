/** Every bound of the system, with its unit last in the name. Each has a test at its edge. */
export const limits = {
  /** Longest text that `screen` judges; longer ones are refused before it. */
  screenTextCharsMax: 100_000,
  reviewBodyCharsMax: 30_000,
  reviewTitleCharsMax: 200,
  /** Longest feedback of a buyer about a seller. */
  feedbackTextCharsMax: 4_000,
  /** Longest reason that somebody gives for an appeal, or a person for an answer to one. */
  appealCharsMax: 2_000,
  /** Longest explanation of a notice, and most things of one kind in one. */
  noticeCharsMax: 10_000,
  noticeSubjectsMax: 100,
  /** Most receipts that are mailed to one address in a day; its page shows each all the same. */
  noticeReceiptsPerDayMax: 5,
  /** Longest legal hold: ten years, as long as any claim that it can serve. */
  legalHoldDaysMax: 3_653,
  /** Longest note beside a report, and most reviews in one. */
  reportNoteCharsMax: 500,
  reportReviewsMax: 20,
  /** Longest reply inside a conversation; typed messages have their own bounds. */
  replyCharsMax: 4_000,
  /** Texts that one seller keeps to write from. */
  savedTextsMax: 50,
  /** Views that one person keeps of one page. */
  savedViewsMax: 12,
  displayNameCharsMax: 100,
  externalIdCharsMax: 128,
  searchQueryCharsMax: 200,
  pageItemsMax: 100,
  pageItemsDefault: 10,
  bulkItemsMax: 1_000,
  requestBodyBytesMax: 1_048_576,
  bulkBodyBytesMax: 8_388_608,
  importLineBytesMax: 1_048_576,
  /** Entries of the audit log that one file holds. */
  auditFileLinesMax: 100_000,
  /** Lines of one import that were not taken and are kept with their reason. */
  importRejectsKeptMax: 10_000,
  parquetGroupBytesMax: 536_870_912,
  /** Largest picture or PDF that is judged; an insert at 300 dpi takes 1 to 4 MB. */
  pictureBytesMax: 10_485_760,
  /** A picture of the largest size as base64 in JSON. */
  pictureBodyBytesMax: 14_680_064,
  /** A small file can claim any size: beyond this it is not unpacked. */
  picturePixelsMax: 40_000_000,
  picturePagesMax: 4,
  pictureSecondsMax: 20,
  picturesWaitingMax: 8,
  /** Files with one message, each, all together, and as base64 in JSON with the words. */
  attachmentsMax: 5,
  attachmentBytesMax: 5_242_880,
  attachmentsBytesMax: 10_485_760,
  attachmentsBodyBytesMax: 14_680_064,
  attachmentNameCharsMax: 80,
  /** Photos with one review, each as it is sent, and the longest words for who cannot see one. */
  reviewPhotosMax: 5,
  reviewPhotoBytesMax: 10_485_760,
  reviewPhotoBodyBytesMax: 14_680_064,
  photoAltCharsMax: 200,
  /** Reviews from which it is said what they speak of, those of one side, and most sides. */
  aspectReviewsMin: 20,
  aspectReviewsOfOneMin: 5,
  aspectsShownMax: 6,
  /** The longer edge of a photo as it is kept, and of its small copy. */
  photoEdgePixelsMax: 1_600,
  photoSmallEdgePixelsMax: 320,
  idempotencyKeyCharsMax: 128,
  idempotencyKeepDays: 7,
  requestsPerMinuteMax: 600,
  writesPerMinuteMax: 60,
} as const;
