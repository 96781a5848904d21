/** Chance that a planted one scores above an untouched one; ties count half. */
export function areaUnderCurve(planted: readonly number[], untouched: readonly number[]): number {
  const sorted = Float64Array.from(untouched).sort();
  const below = (value: number, orEqual: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle] ?? 0;
      if (at < value || (orEqual && at === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = planted.reduce(
    (sum, score) => sum + (below(score, false) + below(score, true)) / 2,
    0,
  );
  return wins / Math.max(1, planted.length * untouched.length);
}

/** Share of a list above a cut. */
export function shareAbove(scores: readonly number[], cut: number): number {
  return scores.filter((score) => score > cut).length / Math.max(1, scores.length);
}

/** The mean of a list, 0 for none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The cut that so large a share of the untouched lies above: makes yardsticks comparable. */
export function cutForAlarms(untouched: readonly number[], share: number): number {
  const sorted = [...untouched].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** Precision, recall and F1 of a set of names against the planted ones. */
export function setScores(found: Iterable<string>, planted: ReadonlySet<string>) {
  const names = new Set(found);
  const hits = [...names].filter((name) => planted.has(name)).length;
  const precision = names.size === 0 ? 0 : hits / names.size;
  const recall = planted.size === 0 ? 0 : hits / planted.size;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Writes a table of text, its cells padded to the widest of their column. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));
  process.stdout.write(`\n${title}\n${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}
