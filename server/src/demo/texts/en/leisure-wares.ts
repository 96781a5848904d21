import type { Ware, WareTalk } from "../../voice.ts";

/** What English reviews say of things for leisure. */
export const leisureWares = {
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
} satisfies Partial<Record<Ware, WareTalk>>;
