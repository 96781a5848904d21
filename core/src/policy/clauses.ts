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

/**
 * How a clause is held: `a` by counting and comparing, `b` by reading texts, `c` by weighing
 * evidence, `d` by a person.
 */
export type ClauseClass = "a" | "b" | "c" | "d";

/** One clause of the catalogue. */
export type Clause = { readonly id: string; readonly class: ClauseClass };

/** Numbers and classes of every clause, by group, in the order of the catalogue. */
const catalogue: Readonly<Record<string, string>> = {
  REV:
    "1a 2a 3a 4a 5a 6c 7a 8c 9a 10a 11a 12a 13c 14c 15a 16c 17c 18a 20c 21b 22c 23c 24c 25b " +
    "26b 27c 28b 29b 30c 31a 32a 40b 41b 42b 43b 44b 45b 46b 47b 48b 49b 50b 51b 52a 53b 54a " +
    "55a 56a 60a 61a 62a 63a 64a 65a 66a 67a 68a 69a 70a 71c 72a 80a 81a 82a 83a 84a 85c 86a",
  VOTE: "1c 2a 3b 4a 5a 6a 7a 8d 9a 10c 11a 12a",
  REQ: "1a 2a 3a 4a 5a 6a 7a 8a 9a 10b 11a 12b 13b 14b 15b 16a 17a 18c 19a 20a 21a 22a",
  MSG:
    "1a 2b 3a 4b 5a 6a 7a 8a 9b 10a 11a 12b 13a 20b 21b 22b 23b 24b 25b 26b 30b 31b 32b 33b " +
    "34b 35b 36b 37b 38b 39b 50b 51b 52b 53b 54b 55b 56b 57b 58b 59b 60b 70a 71a 72a 73a 74a " +
    "75a 76a 80a 90a 91a 92a 93a 94a 95b 96a 97a 98c",
  FBK:
    "1a 2a 3a 4a 5a 6b 7a 8a 9a 10a 11a 12a 20b 21b 22b 23b 24b 25b 26b 27b 28a 29a 30a 31c " +
    "32a 33a 34a 35a 40a 41a 42a 43b 44a 45a",
  VAR: "1a 2a 3a 4b 5b 6c 7c 8a 9a 10a 11a 12a 13a 14b 15a 16a 17a 18d",
  PII: "1a 2a 3a 4b 5a 6a 7c 8a 9b 10a 11a",
  ENF:
    "1d 2d 3d 4d 5d 6d 7d 8d 9a 10a 11a 12a 13c 14a 15a 16d 17a 18a 19a 20d 21a 22a 23c 24a " +
    "25a",
  TRN: "1a 2a 3a 4a 5a 6a 7a 8a 9a 10a 11d 12a 13a",
};

/** Every clause of the catalogue, in its order. */
export const allClauses: readonly Clause[] = Object.entries(catalogue).flatMap(([group, items]) =>
  items.split(" ").map((item) => ({
    id: `${group}-${item.slice(0, -1).padStart(3, "0")}`,
    class: item.slice(-1) as ClauseClass, // As written above.
  })),
);
