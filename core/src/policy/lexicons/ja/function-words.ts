/** Small words that tell Japanese from its neighbours. */
export const functionWords: readonly string[] = [
  "です",
  "ます",
  "した",
  "して",
  "ください",
  "ござい",
  "こと",
  "から",
  "まで",
  "には",
  "では",
  "いただ",
];
