import type { Ware, WareTalk } from "../../voice.ts";

/** What English reviews say of things for the outdoors. */
export const outdoorWares = {
  backpack: {
    nouns: ["backpack", "bag", "rucksack", "daypack"],
    aspects: [
      {
        good: [
          "The straps are wide and do not cut in, even with {n} kilos.",
          "Sits close to the back, nothing swings.",
          "The hip belt takes the weight off the shoulders.",
        ],
        bad: [
          "The straps cut in after an hour.",
          "It hangs too low on a short back like mine.",
          "My back is soaked because there is no air behind it.",
        ],
        titles: { good: ["Comfortable to carry"], bad: ["Straps cut in"] },
      },
      {
        good: [
          "A laptop, lunch and a jacket fit with space left.",
          "There is a pocket for everything and I still find my keys.",
          "Opens like a suitcase, so packing is easy.",
        ],
        bad: [
          "Once the laptop is in, nothing else fits.",
          "The bottle pocket is too tight for a normal bottle.",
          "Everything ends up in one dark hole.",
        ],
        titles: { good: ["Room for everything"], bad: ["Smaller than it looks"] },
      },
      {
        good: [
          "It kept my books dry through {n} hours of rain.",
          "Zips run smoothly and have not jammed once in {span}.",
          "The fabric shows no wear after {span}.",
        ],
        bad: [
          "The zip jammed in week {n} and then split.",
          "Rain comes through the seams.",
          "A seam on the strap opened after {span}.",
        ],
        titles: { good: ["Dry in the rain"], bad: ["The zip split", "Leaks at the seams"] },
      },
      {
        good: [
          "The colour is as calm as on the picture.",
          "Looks smart enough for the office.",
          "No big logo, which I like.",
        ],
        bad: [
          "The green is more of a neon.",
          "Dog hair and lint stick to it like mad.",
          "The padding lost its shape and now it looks like a sack.",
        ],
      },
    ],
  },
  jacket: {
    nouns: ["jacket", "rain jacket", "shell"],
    aspects: [
      {
        good: [
          "Stayed dry through {n} hours of steady rain.",
          "Water still beads off after {span}.",
          "The hood moves with my head and keeps the wind out.",
        ],
        bad: [
          "Wet shoulders after twenty minutes of drizzle.",
          "Water comes in at the front zip.",
          "The hood falls over my eyes.",
        ],
        titles: { good: ["Keeps the rain out"], bad: ["Not waterproof"] },
      },
      {
        good: [
          "True to size, with room for a jumper.",
          "The sleeves are long enough for once.",
          "Cut so that I can ride a bike in it.",
        ],
        bad: [
          "Runs small, I needed two sizes up.",
          "The sleeves end well above my wrists.",
          "Wide at the hips and tight at the shoulders.",
        ],
        titles: { good: ["Fits as it should"], bad: ["Runs small"] },
      },
      {
        good: [
          "The vents under the arms really help uphill.",
          "Warm enough for {month}, light enough to roll up.",
          "I do not sweat in it on the bike.",
        ],
        bad: [
          "It feels like a plastic bag from the inside.",
          "No vents, so I am wet from the inside instead.",
          "Rustles with every step.",
        ],
      },
      {
        good: [
          "Zips have big pullers, good with gloves.",
          "Pockets sit high enough for a rucksack belt.",
          "Stitching is neat, no loose threads after {n} washes.",
        ],
        bad: [
          "The zip caught the lining on day {n}.",
          "A pocket seam went after {span}.",
          "The print on the back peeled off in the wash.",
        ],
        titles: { good: ["Well made"], bad: ["Seams gave up"] },
      },
    ],
  },
  secateurs: {
    nouns: ["secateurs", "pruner", "garden shears"],
    aspects: [
      {
        good: [
          "Cuts through thumb-thick branches like butter.",
          "Clean cuts, the roses thank me.",
          "Still sharp after a whole hedge.",
        ],
        bad: [
          "Blunt after {n} branches.",
          "It squeezes stems instead of cutting them.",
          "The blade got a notch from plain green wood.",
        ],
        titles: { good: ["Clean cuts"], bad: ["Blunt in no time"] },
      },
      {
        good: [
          "Fits my small hands, the lock works with the thumb.",
          "No blisters after an afternoon in the orchard.",
          "Left-handed here, and it works.",
        ],
        bad: [
          "Too wide for small hands.",
          "The grip got sticky in the sun.",
          "The lock snaps shut by itself while cutting.",
        ],
        titles: { good: ["Good in small hands"], bad: ["Awkward grip"] },
      },
      {
        good: [
          "The spring has not jumped out once in {span}.",
          "Comes apart for cleaning with one screw.",
          "No rust although I leave it in the shed.",
        ],
        bad: [
          "The spring flew off into the hedge on day {n}.",
          "Rust on the blade after one night outside.",
          "The screw works itself loose all the time.",
        ],
        titles: { good: ["Built to be repaired"], bad: ["The spring flew off"] },
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
