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
  "ҽe ǀl ɛe ɐa ǝe ɹr ɾr ʌv ʍw ʇt ʞk ɥh ɯw ɔc ʎy ɟf ᴉi ɭl ʂs ʈt ꜰf " +
  "ꭵi ꭰd ꭱr ꭲt ꭺa ꭻj ꭼe ꮃw ꮇm ꮋh ꮐg ꮓz ꮟb ꮢr ꮩv ꮪs ꮮl ꮯc ꮲp ꮶk ᏼb";

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

const struck =
  "ⱥa ƀb ɓb ȼc ƈc đd ɖd ɗd ɇe ƒf ǥg ɠg ħh ɦh ɨi ƙk ⱪk łl ƚl ɫl ɱm ɲn ƞn øo ɵo ƥp ᵽp ɍr ɽr ŧt ƭt ʋv ⱳw ɏy ƴy ƶz ȥz";

/** Latin letters with a stroke or hook, which Unicode does not take apart as it does accents. */
export const struckLetters: readonly (readonly [string, string])[] = struck
  .split(" ")
  .map((pair) => [[...pair][0] ?? "", [...pair][1] ?? ""] as const);

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

/** Letters in black circles and squares, and in brackets: where the row of each begins. */
const framedRows = [0x1f150, 0x1f170, 0x249c];

/** The letter that is written in a frame, which no other folding knows; or none. */
export function framed(point: number): string | undefined {
  const row = framedRows.find((first) => point >= first && point < first + 26);
  return row === undefined ? undefined : String.fromCharCode(0x61 + point - row);
}
