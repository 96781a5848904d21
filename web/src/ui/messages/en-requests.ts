/** The pages behind a request's mail, in English. */
export const enRequests = {
  title: "Your order",
  lead: (order: string, seller: string) => `Order ${order} from ${seller}.`,
  product: "The product",
  seller: "The seller",
  stars: "Your stars",
  starOption: (stars: number) => (stars === 1 ? "1 star" : `${stars} stars`),
  confirm: "Publish these stars",
  confirmHint: "Nothing is published before you press this button.",
  words: "Write a review with words",
  taken: "Published. Thank you.",
  held: "Taken. A person reads it before it is published.",
  sellerWords: "Say it with words",
  stopTitle: "Stop review requests",
  stopLead:
    "You get no more mail that asks for reviews or feedback, from any seller here. Mail about your orders still comes.",
  stop: "Stop these mails",
  stopped: "Stopped. No request is mailed to you any more.",
  stoppedHint: "You can change this in your preferences at any time.",
};
