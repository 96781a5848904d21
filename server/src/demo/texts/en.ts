import type { Voice } from "../voice.ts";

/** How English reviews of the demo are written. */
export const en: Voice = {
  slots: {
    span: [
      "three weeks",
      "two months",
      "about a month",
      "ten days",
      "half a year",
      "a full winter",
      "most of the summer",
      "six weeks",
      "four months",
      "nearly a year",
    ],
    month: ["January", "March", "April", "June", "August", "September", "November"],
    who: [
      "my daughter",
      "my partner",
      "my father",
      "my flatmate",
      "our eldest",
      "my sister",
      "a colleague",
      "my gran",
      "my neighbour",
      "my husband",
      "my wife",
    ],
    where: [
      "in our kitchen",
      "at my desk",
      "in the spare room",
      "at the allotment",
      "on the train to work",
      "in a small flat",
      "at the cabin",
      "on a week in the hills",
      "in the office",
    ],
    often: ["every day", "most evenings", "twice a week", "at weekends", "every morning"],
  },
  openers: [
    "I have [used|had] this for {span} now, {often}.",
    "{who} has been using it for {span}.",
    "Got this for {who} and [ended up keeping it|borrowed it for a week|we now share it].",
    "This replaced one that [lasted eight years|gave up last {month}|I had since college].",
    "I use it {often} {where}.",
    "Second {noun} I own, the first went to {who}.",
    "After {span} of use I can say something useful.",
    "I read the long reviews first and still was not sure, so here is mine after {span}.",
    "Bought on a whim, used {often} ever since.",
    "I am picky about this sort of thing.",
    "Needed a {noun} {where}.",
    "Not my first {noun}, so I knew what to look for.",
  ],
  verdicts: {
    good: [
      "[Very happy|Really pleased|Thoroughly content] with it.",
      "It does what I wanted, no fuss.",
      "[Honestly|To be fair], better than I expected.",
      "One of the few things I bought this year that I would not swap.",
      "Simple, sturdy, [does the job|gets out of the way].",
      "I would pick the same one again.",
    ],
    fair: [
      "It is [fine|all right|decent], no more than that.",
      "A mixed bag after {span}.",
      "Does the job, though I would look around next time.",
      "Neither in love nor annoyed.",
      "Good idea, [half|mostly] finished.",
    ],
    bad: [
      "I [regret|am not happy with] this one.",
      "It went into the cupboard after {n} days.",
      "Sadly not what I hoped for.",
      "I wanted to like it and could not.",
      "This was a letdown.",
    ],
  },
  closers: {
    good: [
      "Would have it again.",
      "{who} has [asked where it is from|borrowed it twice already].",
      "If it lasts another year I am more than happy.",
      "Recommended if you want [something plain that works|no surprises].",
      "{span} in and still glad about it.",
      "",
      "",
    ],
    fair: [
      "Three out of five feels right.",
      "I will keep it, but not with much love.",
      "Maybe the next version fixes it.",
      "Worth a look if you can live with that.",
      "",
    ],
    bad: [
      "Mine went back.",
      "I would not pick it again.",
      "Look for a different {noun}.",
      "A pity, the idea is good.",
      "{who} told me so.",
      "",
    ],
  },
  titles: {
    good: [
      "Just right {where}",
      "Glad I picked this {noun}",
      "Still good after {span}",
      "Does what it says",
      "A {noun} I would take again",
      "Quietly excellent",
      "Very pleased",
      "{who} loves it",
      "Better than the last one",
      "Solid {noun}",
    ],
    fair: [
      "Fine, with a but",
      "Mixed feelings about this {noun}",
      "All right for {where}",
      "Okay after {span}",
      "Nearly there",
      "Good idea, half finished",
    ],
    bad: [
      "Not for me",
      "Gave up after {span}",
      "Expected more of this {noun}",
      "A letdown",
      "Would not pick it again",
      "{n} days, then trouble",
    ],
  },
  turns: ["That said,", "On the other hand,", "Still,", "But", "One thing though:", "However,"],
  wares: {
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
    headphones: {
      nouns: ["headphones", "pair of headphones", "set"],
      aspects: [
        {
          good: [
            "Voices are clear and the bass is there without taking over.",
            "I hear [the piano pedal|breaths between the lines] on records I thought I knew.",
            "Balanced sound, nothing sticks out.",
          ],
          bad: [
            "Everything sounds like it comes through a blanket.",
            "The bass drowns voices, podcasts are hard work.",
            "There is a hiss in quiet passages.",
          ],
          titles: { good: ["Clear sound"], bad: ["Muffled sound"] },
        },
        {
          good: [
            "I forget I am wearing them after {n} minutes.",
            "They fit over my glasses without pressing.",
            "The pads are soft and do not get hot.",
          ],
          bad: [
            "They pinch after half an hour.",
            "My ears get hot and the pads started peeling after {span}.",
            "Too wide for {who}, they slide off.",
          ],
          titles: { good: ["Comfortable for hours"], bad: ["They pinch"] },
        },
        {
          good: [
            "The battery lasts me [a working week|{n} days of commuting].",
            "Ten minutes on the charger is enough for the way home.",
            "Charge holds even after {span} in a drawer.",
          ],
          bad: [
            "Battery is flat after an afternoon.",
            "It says half full and then dies.",
            "After {span} the battery holds maybe two hours.",
          ],
          titles: { good: ["Battery for days"], bad: ["Battery fades fast"] },
        },
        {
          good: [
            "Pairs with the laptop and the phone at the same time.",
            "Switching it on and being connected is one step.",
            "The buttons can be told apart by touch.",
          ],
          bad: [
            "It loses the connection {where}.",
            "Pairing works on the third try, if at all.",
            "The buttons are so small that I always skip the track by mistake.",
          ],
          titles: { good: ["Connects at once"], bad: ["Drops the connection"] },
        },
      ],
    },
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
    novel: {
      nouns: ["novel", "book", "story"],
      aspects: [
        {
          good: [
            "The people in it feel like neighbours, faults and all.",
            "I missed the [ferryman|two sisters|old teacher] for days after the last page.",
            "Even the minor figures get a moment of their own.",
          ],
          bad: [
            "I could not tell the brothers apart until page {n}0.",
            "Nobody in it talks like a person.",
            "The heroine changes her mind whenever the plot needs it.",
          ],
          titles: { good: ["People you will miss"], bad: ["Flat characters"] },
        },
        {
          good: [
            "Slow at first, then I read until {n} in the morning.",
            "Short chapters, hard to put down.",
            "It takes its time and earns it.",
          ],
          bad: [
            "The middle third drags badly.",
            "{n}0 pages of weather before anything happens.",
            "It jumps between years so often that I lost the thread.",
          ],
          titles: { good: ["Hard to put down"], bad: ["Drags in the middle"] },
        },
        {
          good: [
            "The ending is quiet and exactly right.",
            "I did not see the last turn coming.",
            "It leaves one question open, and that is the best part.",
          ],
          bad: [
            "The ending feels rushed, as if a chapter were missing.",
            "The last turn is clear from the first chapter on.",
            "It just stops.",
          ],
          titles: { good: ["What an ending"], bad: ["The ending falls flat"] },
        },
        {
          good: [
            "Plain sentences, now and then one that stops you.",
            "The salt marsh is described so well that I could smell it.",
            "Funny in places where you do not expect it.",
          ],
          bad: [
            "Every noun has three adjectives.",
            "Full of typos, at least one on every tenth page.",
            "The small print is hard on my eyes.",
          ],
        },
      ],
    },
    game: {
      nouns: ["game", "board game", "family game"],
      aspects: [
        {
          good: [
            "Rules explained in {n} minutes and nobody had to look anything up.",
            "The booklet is clear, with an example for each turn.",
            "Even {who} understood it after one round.",
          ],
          bad: [
            "The rules contradict themselves on page {n}.",
            "We needed a whole evening to understand the scoring.",
            "Half the cards are never explained.",
          ],
          titles: { good: ["Easy to learn"], bad: ["Confusing rules"] },
        },
        {
          good: [
            "No two rounds were alike so far.",
            "We have played it {n} evenings in a row.",
            "Close until the last move, every time.",
          ],
          bad: [
            "Whoever leads after three turns wins.",
            "After {n} rounds you have seen everything.",
            "It is all luck, there is nothing to decide.",
          ],
          titles: { good: ["One more round"], bad: ["Pure luck"] },
        },
        {
          good: [
            "The wooden pieces feel good in the hand.",
            "Thick cards and a board that lies flat.",
            "The drawings are lovely, look for the cat.",
          ],
          bad: [
            "The tokens bend when you punch them out.",
            "The blue and the green pieces look the same in lamp light.",
            "The board does not lie flat.",
          ],
          titles: { good: ["Lovely pieces"], bad: ["Flimsy pieces"] },
        },
        {
          good: [
            "Works well with two and even better with four.",
            "An hour flies by.",
            "Grandparents and a nine-year-old at one table, all had fun.",
          ],
          bad: [
            "With two players it falls apart.",
            "You wait {n} minutes for your turn.",
            "Far too long for what it is.",
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
  },
};
