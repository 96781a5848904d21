/** Emoji that say a word which rules care about; all others are read as spaces. */
export const emojiWords: ReadonlyMap<string, string> = new Map([
  ["🎁", "gift"],
  ["💝", "gift"],
  ["🎀", "gift"],
  ["🎟", "coupon"],
  ["🏷", "coupon"],
  ["💰", "money"],
  ["💵", "money"],
  ["💶", "money"],
  ["💷", "money"],
  ["💴", "money"],
  ["💸", "money"],
  ["🤑", "money"],
  ["💳", "money"],
  ["🧧", "gift"],
  ["📧", "email"],
  ["✉", "email"],
  ["📞", "call"],
  ["☎", "call"],
  ["📱", "phone"],
  ["🖊", "write"],
  ["✍", "write"],
  ["📝", "review"],
  ["🆓", "free"],
  ["👉", " "],
  ["🗑", "delete"],
  ["❌", "❌"],
  ["🚫", "❌"],
  ["✅", " "],
  ["📸", "photo"],
  ["😕", "unhappy"],
  ["🙁", "unhappy"],
  ["☹", "unhappy"],
  ["😞", "unhappy"],
  ["😡", "unhappy"],
  ["😠", "unhappy"],
  ["5️", "5"],
]);

const lookalikes =
  "аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw ьb вb нh кk мm тt гr пn ѵv ӏl зз " +
  "αa βb εe ηn ιi κk νv οo ρp τt υu χx ϲc ϳj γy ωw " +
  "օo ոn սu հh ցg եt ɑa ɡg ɩi ʀr ᴀa ᴇe ᴏo ʏy ᴜu ꜱs ᴛt ɴn ɪi ʟl ᴡw ᴠv ᴄc ᴅd ꜰf ɢg ʜh ᴊj ᴋk ᴍm ᴘp ʙb ᴢz " +
  "ꭰd ꭱr ꭲt ꭺa ꭻj ꭼe ꮃw ꮇm ꮋh ꮐg ꮓz ꮟb ꮢr ꮩv ꮪs ꮮl ꮯc ꮲp ꮶk ᏼb";

/**
 * Letters of other scripts that pass for a Latin one. Applied only inside a token of mixed script,
 * so that decent Cyrillic or Greek is never rewritten.
 */
export const confusables: ReadonlyMap<number, string> = new Map(
  lookalikes
    .split(" ")
    .filter((pair) => [...pair].length === 2)
    .map((pair) => [pair.charCodeAt(0), [...pair][1] ?? ""] as const),
);

/** Digits and signs that pass for letters inside a word. */
export const leetLetters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
  "€": "e",
  "+": "t",
  "£": "l",
  "¡": "i",
};
