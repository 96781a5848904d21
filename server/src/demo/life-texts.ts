import type { FeedbackAct, Said } from "./feedback-stories.ts";
import type { MarketPlan } from "./market.ts";

/** A letter of a conversation, and how long after the parcel, or before now, it was written. */
export type Letter = {
  readonly from: "buyer" | "seller";
  readonly afterHours: number;
  readonly text: string;
};

type Life = {
  readonly refused: { readonly by: string; readonly reason: string; readonly body: string };
  readonly afterMonths: string;
  /** A question that was answered, and answered well. */
  readonly settled: readonly Letter[];
  /** What a seller wrote about a parcel. */
  readonly delivery: readonly Letter[];
  /** A trouble in the middle of being put right, in hours before now. */
  readonly waiting: readonly Letter[];
  /** What was said of the seller of so many an order, and what came of it. */
  readonly said: readonly {
    readonly order: number;
    readonly content: Said;
    readonly afterwards: readonly FeedbackAct[];
  }[];
};

/** What a shopper of each marketplace wrote and read in a year; every line is invented. */
export const lifeTexts: Readonly<Record<MarketPlan["id"], Life>> = {
  fernway: {
    refused: {
      by: "u-mira",
      reason:
        "The marked words lead readers to a shop of your own. What you say of the thing itself is welcome.",
      body: "It does its job. More of what I make is at https://adas-crafts.example.com, with the code ADA10.",
    },
    afterMonths: "Four months later: still in use every day, and nothing has come loose.",
    settled: [
      {
        from: "buyer",
        afterHours: 30,
        text: "One of the two screws in the bag does not fit. Is it the long one or the short one?",
      },
      {
        from: "seller",
        afterHours: 34,
        text: "The short one. The long one is a spare for thicker walls. Page 3 of the leaflet shows it, and we have sent a second bag today in case it was bent.",
      },
      { from: "buyer", afterHours: 51, text: "The short one holds. Thank you for the quick word." },
      {
        from: "seller",
        afterHours: 53,
        text: "Good to hear. The spare bag needs no answer; keep it.",
      },
    ],
    delivery: [
      {
        from: "seller",
        afterHours: -20,
        text: "Your parcel left us this morning and comes in two boxes, because the glass travels by itself.",
      },
      { from: "buyer", afterHours: 6, text: "Both boxes are here and whole." },
      { from: "seller", afterHours: 20, text: "Thank you for telling us." },
    ],
    waiting: [
      {
        from: "buyer",
        afterHours: 76,
        text: "It works, but the cover has a crack along the edge. Could you send another cover?",
      },
      {
        from: "seller",
        afterHours: 70,
        text: "We are sorry about the crack. We can send a new cover or take the whole thing back; which would you rather have?",
      },
      { from: "buyer", afterHours: 52, text: "A new cover is enough, please." },
      {
        from: "seller",
        afterHours: 47,
        text: "It goes out with the afternoon post. You need not send the old one back.",
      },
      {
        from: "buyer",
        afterHours: 5,
        text: "The cover came and is grey; mine is white. Is there a white one as well?",
      },
    ],
    said: [
      { order: 0, content: [5, null, "Friendly seller, answered within hours."], afterwards: [] },
      {
        order: 2,
        content: [2, "communication", "Two messages to the seller before anybody replied."],
        afterwards: [
          {
            type: "respond",
            text: "We are sorry that you waited. A colleague now reads every message before noon.",
          },
          {
            type: "change",
            content: { stars: 4, reason: null, text: "The seller called and put it right." },
          },
        ],
      },
      {
        order: 4,
        content: [3, "packaging", "The seller was kind, the parcel was packed a little loosely."],
        afterwards: [
          { type: "respond", text: "Thank you. Since May every box of ours has a second layer." },
        ],
      },
    ],
  },
  lindenmarkt: {
    refused: {
      by: "u-petra",
      reason:
        "Die markierten Worte führen zu einem eigenen Laden. Was Sie über die Sache selbst sagen, ist willkommen.",
      body: "Erfüllt seinen Zweck. Mehr von mir gibt es auf https://jonas-werkstatt.example.com, mit dem Code JONAS10.",
    },
    afterMonths: "Nach vier Monaten: jeden Tag in Gebrauch, und nichts hat sich gelockert.",
    settled: [
      {
        from: "buyer",
        afterHours: 30,
        text: "Eine der beiden Schrauben im Beutel passt nicht. Ist es die lange oder die kurze?",
      },
      {
        from: "seller",
        afterHours: 34,
        text: "Die kurze. Die lange ist für dickere Wände. Seite 3 des Blattes zeigt es, und ein zweiter Beutel ist heute unterwegs, falls sie verbogen war.",
      },
      { from: "buyer", afterHours: 51, text: "Die kurze hält. Danke für die schnelle Antwort." },
      {
        from: "seller",
        afterHours: 53,
        text: "Das freut uns. Den zweiten Beutel können Sie behalten.",
      },
    ],
    delivery: [
      {
        from: "seller",
        afterHours: -20,
        text: "Ihr Paket ging heute früh ab und kommt in zwei Kartons, weil das Glas allein reist.",
      },
      { from: "buyer", afterHours: 6, text: "Beide Kartons sind da und heil." },
      { from: "seller", afterHours: 20, text: "Danke für die Nachricht." },
    ],
    waiting: [
      {
        from: "buyer",
        afterHours: 76,
        text: "Es läuft, aber der Deckel hat einen Riss am Rand. Können Sie einen anderen schicken?",
      },
      {
        from: "seller",
        afterHours: 70,
        text: "Der Riss tut uns leid. Wir schicken einen neuen Deckel oder nehmen alles zurück; was ist Ihnen lieber?",
      },
      { from: "buyer", afterHours: 52, text: "Ein neuer Deckel reicht, bitte." },
      {
        from: "seller",
        afterHours: 47,
        text: "Er geht mit der Nachmittagspost ab. Den alten brauchen Sie nicht zurückzuschicken.",
      },
      {
        from: "buyer",
        afterHours: 5,
        text: "Der Deckel ist da und grau; meiner ist weiß. Gibt es auch einen weißen?",
      },
    ],
    said: [
      { order: 0, content: [5, null, "Netter Händler, Antwort nach Stunden."], afterwards: [] },
      {
        order: 2,
        content: [2, "communication", "Zwei Nachrichten, bis der Händler geantwortet hat."],
        afterwards: [
          {
            type: "respond",
            text: "Es tut uns leid, dass Sie warten mussten. Nachrichten lesen wir jetzt bis Mittag.",
          },
          {
            type: "change",
            content: {
              ...{ stars: 4, reason: null },
              text: "Der Händler rief an und hat alles geklärt.",
            },
          },
        ],
      },
      {
        order: 4,
        content: [3, "packaging", "Der Händler war freundlich, das Paket etwas locker gepackt."],
        afterwards: [
          { type: "respond", text: "Danke. Seit Mai hat jeder Karton eine zweite Lage." },
        ],
      },
    ],
  },
};
