import type { Instant } from "../../kernel/instant.ts";
import { factsOf, type MeasureKind } from "./kinds.ts";

/** A measure that stands on the same subject. */
export type Standing = {
  readonly measureId: string;
  readonly kind: MeasureKind;
  readonly until: Instant | null;
};

/** What happens to what stands when another measure comes. */
export type Coexistence =
  | { readonly type: "beside"; readonly replaces: readonly string[] }
  /** A heavier or longer one of the same area already holds. */
  | { readonly type: "covered"; readonly by: string };

/**
 * Two measures of one area never hold on one subject at once: the heavier replaces the lighter, and
 * of two alike the longer stays.
 */
export function coexist(
  coming: { readonly kind: MeasureKind; readonly until: Instant | null },
  standing: readonly Standing[],
): Coexistence {
  const { area, weight } = factsOf(coming.kind);
  const same = standing.filter((one) => factsOf(one.kind).area === area);
  const cover = same.find((one) => {
    const other = factsOf(one.kind).weight;
    return other > weight || (other === weight && endsOf(one.until) >= endsOf(coming.until));
  });
  // Advice is given as often as there is reason for it.
  if (cover !== undefined && area !== "advice") return { type: "covered", by: cover.measureId };
  const replaces = area === "advice" ? [] : same.map((one) => one.measureId);
  return { type: "beside", replaces };
}

const endsOf = (until: Instant | null) => until ?? Number.POSITIVE_INFINITY;
