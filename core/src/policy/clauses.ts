/** What holds a clause of the catalogue where no screening rule does. */
export type OtherHolder = "life-cycle" | "detector" | "picture" | "human";

/**
 * The clauses about texts that rules alone cannot hold, and what does. All other clauses about
 * texts are held by the rules that name them; a test compares both with the catalogue's list.
 */
export const heldElsewhere: Readonly<Record<string, OtherHolder>> = {
  "REV-050": "human",
  "REV-053": "life-cycle",
  "FBK-023": "life-cycle",
  "FBK-024": "life-cycle",
  "MSG-009": "life-cycle",
  "MSG-032": "life-cycle",
  "MSG-038": "picture",
  "VAR-004": "detector",
  "VAR-005": "detector",
  "VAR-014": "detector",
};

/** Every clause about texts, in the order of the catalogue. */
export const textClauses: readonly string[] = [
  ...clauses("REV", [21, 25, 26, 28, 29, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53]),
  ...clauses("VOTE", [3]),
  ...clauses("REQ", [10, 12, 13, 14, 15]),
  ...clauses(
    "MSG",
    [2, 4, 9, 12, 20, 21, 22, 23, 24, 25, 26, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39],
  ),
  ...clauses("MSG", [50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 95]),
  ...clauses("FBK", [6, 20, 21, 22, 23, 24, 25, 26, 27, 43]),
  ...clauses("VAR", [4, 5, 14]),
  ...clauses("PII", [4, 9]),
];

function clauses(group: string, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${group}-${String(number).padStart(3, "0")}`);
}
