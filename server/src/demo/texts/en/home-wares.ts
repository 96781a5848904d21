import type { Ware, WareTalk } from "../../voice.ts";

/** What English reviews say of things for the home. */
export const homeWares = {
  kettle: {
    nouns: ["kettle", "water kettle", "one-litre kettle"],
    aspects: [
      {
        good: [
          "Boils [a full litre|enough for four mugs] in [under three minutes|no time|the time it takes to find the tea].",
          "It is quick, {n} minutes for a full pot at most.",
          "Water is hot before the toast is done.",
        ],
        bad: [
          "Takes [forever|over six minutes] to boil a litre.",
          "It is slower than the stove, I timed it.",
          "Switches off before the water really boils.",
        ],
        titles: { good: ["Quick to boil", "Fast and sturdy"], bad: ["Slow to boil"] },
      },
      {
        good: [
          "[Hardly louder than the fridge|Quiet enough for an early riser].",
          "You can hold a conversation next to it.",
          "No roaring, just a soft hum and a click.",
        ],
        bad: [
          "It roars like a plane taking off.",
          "So loud that the dog leaves the kitchen.",
          "The rattle from the lid gets on my nerves.",
        ],
        titles: { good: ["Pleasantly quiet"], bad: ["Loud"] },
      },
      {
        good: [
          "The handle stays cool and the [pour is clean|spout does not drip].",
          "It pours in a thin steady line, great for filter coffee.",
          "Light enough for {who} even when full.",
        ],
        bad: [
          "The spout drips on the worktop [every single time|unless you pour at a snail's pace].",
          "The handle gets too warm to hold after {n} minutes.",
          "The lid opens towards your hand, so you get the steam.",
        ],
        titles: { good: ["Pours without a drip"], bad: ["Drips with every pour"] },
      },
      {
        good: [
          "Limescale wipes off with a bit of vinegar.",
          "No taste of plastic, not even in the first pot.",
          "The steel still looks new after {span}.",
        ],
        bad: [
          "Water tasted of plastic for the first {n} days.",
          "There is rust around the base after {span}.",
          "The filter cannot be taken out, so cleaning is guesswork.",
        ],
        titles: { good: ["Easy to keep clean"], bad: ["Tastes of plastic", "Rust already"] },
      },
    ],
  },
  lamp: {
    nouns: ["lamp", "desk lamp", "reading lamp", "light"],
    aspects: [
      {
        good: [
          "The light is [warm and even|soft but bright enough for sewing].",
          "Covers the whole desk without glare on the screen.",
          "Dims right down to a night light.",
        ],
        bad: [
          "It flickers on the lowest setting.",
          "The light is [cold and a bit blue|far too harsh for the evening].",
          "Only a small circle is lit, the rest of the desk stays dark.",
        ],
        titles: { good: ["Lovely warm light"], bad: ["Flickers when dimmed", "Harsh light"] },
      },
      {
        good: [
          "The arm stays exactly where I put it.",
          "Joints move easily and hold, even after {span}.",
          "Reaches across [the sofa|two monitors] with room to spare.",
        ],
        bad: [
          "The arm sinks [slowly|a little more each evening] until it hits the desk.",
          "One of the springs squeaks whenever I touch it.",
          "The hinge came loose after {span}.",
        ],
        titles: { good: ["Stays where you put it"], bad: ["The arm sinks"] },
      },
      {
        good: [
          "The base is heavy, {who} cannot knock it over.",
          "The clamp fits my [thick oak|glass] top and leaves no mark.",
          "Takes up hardly any room.",
        ],
        bad: [
          "The base is so light that it tips when the arm is out.",
          "The clamp is too small for a normal desk.",
          "It wobbles when I type.",
        ],
        titles: { good: ["Steady and compact"], bad: ["Tips over"] },
      },
      {
        good: [
          "The touch switch reacts at once.",
          "It remembers the last brightness, small thing but nice.",
          "The cable is long enough to reach behind the bookcase.",
        ],
        bad: [
          "The switch is on the cable, somewhere under the desk.",
          "You have to tap the button {n} times to get to the right brightness.",
          "The cable is [barely a metre|far too short].",
        ],
      },
    ],
  },
  soap: {
    nouns: ["soap", "bar", "bar of soap"],
    aspects: [
      {
        good: [
          "Smells of [cut grass|orange peel|a pine forest], not of perfume.",
          "The scent is gone after an hour, just as I like it.",
          "A clean, [herbal|lemony] smell that {who} noticed at once.",
        ],
        bad: [
          "The smell is [so strong that I sneeze|closer to floor cleaner].",
          "The scent gives {who} a headache.",
          "It smells of nothing at all after the first wash.",
        ],
        titles: { good: ["Smells like outdoors"], bad: ["Overpowering smell"] },
      },
      {
        good: [
          "My hands do not feel tight afterwards.",
          "My skin is dry in winter and gets on well with it.",
          "No itching, and I react to almost everything.",
        ],
        bad: [
          "My skin felt tight and itchy after {n} days.",
          "It left a red patch on my wrist.",
          "Dries out the hands badly.",
        ],
        titles: { good: ["Kind to dry skin"], bad: ["Dries out my hands"] },
      },
      {
        good: [
          "One bar lasts {n} weeks with two people.",
          "It stays firm in the dish.",
          "Still half left after {span}.",
        ],
        bad: [
          "It turns to mush within a week.",
          "The bar broke in two on day {n}.",
          "Gone after ten days.",
        ],
        titles: { good: ["Lasts for weeks"], bad: ["Turns to mush"] },
      },
      {
        good: [
          "Creamy lather even with our hard water.",
          "Rinses off without a film.",
          "Gets garden soil out from under the nails.",
        ],
        bad: [
          "Hardly lathers with hard water.",
          "Leaves a grey film on the basin.",
          "You need a lot of it to get oil off.",
        ],
      },
    ],
  },
  dogbed: {
    nouns: ["dog bed", "bed", "basket"],
    aspects: [
      {
        good: [
          "The dog went in on day one and hardly leaves it.",
          "Our old [greyhound|spaniel|terrier] sleeps through the night again.",
          "Even the cat fights for it.",
        ],
        bad: [
          "The dog prefers the floor next to it.",
          "She scratched at it twice and never went back.",
          "It slides across the tiles whenever he lies down.",
        ],
        titles: { good: ["The dog approves"], bad: ["The dog says no"] },
      },
      {
        good: [
          "The cover zips off and survives {n} washes a month.",
          "Hair brushes off in one go.",
          "No smell after {span}.",
        ],
        bad: [
          "The cover shrank in the first wash.",
          "Hair weaves itself into the fabric.",
          "It has a chemical smell that would not go away.",
        ],
        titles: { good: ["Easy to wash"], bad: ["Shrinks in the wash"] },
      },
      {
        good: [
          "The filling springs back, no hollow in the middle.",
          "Thick enough that old hips do not touch the floor.",
          "The rim is firm, he rests his head on it.",
        ],
        bad: [
          "Flat as a pancake after {span}.",
          "The filling wanders into the corners.",
          "He chewed through the seam in {n} minutes.",
        ],
        titles: { good: ["Keeps its shape"], bad: ["Flat after {span}"] },
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
