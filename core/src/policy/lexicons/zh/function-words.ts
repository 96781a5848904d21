/** Small words that tell Chinese from its neighbours. */
export const functionWords: readonly string[] = [
  "的",
  "了",
  "是",
  "我们",
  "您",
  "在",
  "和",
  "们",
  "请",
  "吗",
  "这",
  "也",
  "就",
];
