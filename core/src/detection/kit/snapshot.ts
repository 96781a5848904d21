/**
 * Reviews as columns, one row an index: the input of the detectors. Ids are interned to
 * 32-bit numbers; `reviewerIds[reviewer[row]]` is the id of the input. Columns that the input
 * does not have are null.
 */
export type ReviewSnapshot = {
  readonly rowCount: number;
  readonly reviewerIds: readonly string[];
  readonly productIds: readonly string[];
  readonly reviewer: Uint32Array;
  readonly product: Uint32Array;
  /** 1 to 5; 0 where unknown. Detectors of conduct, never of opinion: see DESIGN promise 1. */
  readonly rating: Uint8Array | null;
  /** Milliseconds since 1970; NaN where unknown. */
  readonly time: Float64Array | null;
  /** 1 verified, 0 not. */
  readonly verified: Uint8Array | null;
  readonly helpful: Uint32Array | null;
  readonly text: readonly (string | null)[] | null;
  readonly sellerIds: readonly string[] | null;
  readonly seller: Uint32Array | null;
};

/**
 * Who rated whom, on whatever scale: the input of the rater detector, which looks only at what a
 * rater did. A target may itself be a rater (people rating people).
 */
export type RatingSnapshot = {
  readonly rowCount: number;
  readonly raterIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly rater: Uint32Array;
  readonly target: Uint32Array;
  /** The rating on its own scale, such as 1 to 5 or -10 to 10; NaN where unknown. */
  readonly value: Float64Array;
  /** Milliseconds since 1970; NaN where unknown. */
  readonly time: Float64Array | null;
};
