/**
 * Reviews as buyers write them, invented and always the same: a title and two to six sentences.
 * Nothing in them breaks a rule, as nothing does in most that a marketplace gets.
 */
export function reviewText(seed: number): { readonly title: string; readonly body: string } {
  const pick = (salt: number) => sentences[mixed(seed, salt) % sentences.length] ?? "";
  const count = 2 + (mixed(seed, 1) % 5);
  const body = Array.from({ length: count }, (_, at) => pick(at + 2)).join(" ");
  return { title: titles[mixed(seed, 0) % titles.length] ?? "", body };
}

/** A number that looks random and depends on nothing but the two given. */
export function mixed(seed: number, salt: number): number {
  let x = Math.imul(seed ^ Math.imul(salt + 1, 0x9e3779b9), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const titles = [
  "Does what it says",
  "Smaller than I thought",
  "Bright and quiet",
  "Broke after a month",
  "Good for the kitchen",
  "Not for heavy use",
  "My second one",
  "The colour is off",
];

const sentences = [
  "The lamp is bright enough to read by and does not get hot.",
  "I have used it every day for three weeks now and it still looks new.",
  "The handle came loose on the second day, which I could fix with a screwdriver.",
  "It is smaller than the pictures make it look, so check the measurements.",
  "My daughter took it to school and nobody wanted to give it back.",
  "The battery lasts for about six hours, a little less when it is cold.",
  "Assembly took twenty minutes with the drawing that comes with it.",
  "It makes a humming noise at the highest setting that you hear in the next room.",
  "The fabric is thick and washes well at forty degrees.",
  "After a month the switch stopped working and I had to pull the plug.",
  "I bought the blue one and it is closer to green in daylight.",
  "For the size it carries a surprising amount, two full bags and a coat.",
  "The lid does not close tightly, so I would not put soup in it.",
  "Compared with the old model the buttons are easier to find in the dark.",
  "It fits the standard socket without an adapter.",
  "The smell of plastic was gone after two days by the open window.",
];
