const unknown = "01jd9x2m8ce5vb6q4t7r0w3y1z";
const unknownThread = `thr_${unknown}`;

/** A sound request of each route about messages and buyer data, to make hostile ones from. */
export const soundMessages = {
  getMessageActions: { params: { orderId: "ada-lamp" } },
  sendMessage: {
    params: { orderId: "ada-lamp" },
    body: { type: "return_question", text: "Which part of the lamp came broken?" },
  },
  replyToBuyer: { params: { threadId: unknownThread }, body: { text: "It needs an E27 bulb." } },
  markNoReplyNeeded: { params: { threadId: unknownThread } },
  reportThread: {
    params: { threadId: unknownThread },
    body: { reason: "extortion", note: "A second lamp for free, or one star." },
  },
  listSavedTexts: {},
  saveText: { body: { name: "On its way", text: "Your lamp is on its way." } },
  dropText: { params: { textId: `txt_${unknown}` } },
  listThreads: {},
  getAttachment: { params: { threadId: unknownThread, attachmentId: `fil_${unknown}` } },
  getThread: { params: { threadId: unknownThread } },
  writeToSeller: { body: { about: { orderId: "ada-lamp" }, text: "Which bulb does it need?" } },
  listMyThreads: {},
  answerAppointment: {
    params: { threadId: unknownThread },
    body: { choose: "2026-03-05T10:00:00Z" },
  },
  getMessagingState: {},
  listHeldMessages: {},
  decideHeldMessage: {
    params: { messageId: `msg_${unknown}` },
    body: { decision: "deliver", reason: "Fine." },
  },
  putBuyerData: {
    body: { orders: [{ orderId: "ada-lamp", fields: { city: "Lindenau" } }] },
  },
  getOrderBuyerData: { params: { orderId: "ada-lamp" } },
  getMyData: {},
  eraseMyData: {},
  putSellerContacts: {
    body: { contacts: [{ sellerId: "brightco", email: "desk@brightco.example" }] },
  },
} as const;
