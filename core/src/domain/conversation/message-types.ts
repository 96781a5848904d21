/**
 * Why a seller writes first (POLICY MSG-006, 4.6). Closed: what is not here is no reason. Critical
 * types reach buyers who opted out, and whether a type is critical is not for the sender to say.
 */
export type MessageTypeSpec = {
  readonly title: string;
  readonly textCharsMax: number;
  readonly attachmentsMin: number;
  readonly attachmentsMax: number;
  readonly critical: boolean;
  /** What a link in it may be about; null where no link belongs. */
  readonly linksAbout: "customisation" | "delivery" | null;
  /** States of the order in which it makes sense. */
  readonly orderStates: readonly OrderState[];
};

/** Where the marketplace says that an order stands. */
export type OrderState = "placed" | "confirmed" | "shipped" | "completed" | "cancelled";

const beforeShipping = ["placed", "confirmed"] as const;
const untilDone = ["placed", "confirmed", "shipped", "completed"] as const;

/** Every type a seller may open a conversation with. */
export const messageTypes = {
  customisation: {
    title: "Question about a custom design",
    textCharsMax: 800,
    attachmentsMin: 0,
    attachmentsMax: 5,
    critical: true,
    linksAbout: "customisation",
    orderStates: beforeShipping,
  },
  delivery: {
    title: "Delivery appointment or address",
    textCharsMax: 2000,
    attachmentsMin: 0,
    attachmentsMax: 0,
    critical: true,
    linksAbout: "delivery",
    orderStates: ["placed", "confirmed", "shipped"],
  },
  order_details: {
    title: "Question needed to ship the order",
    textCharsMax: 2000,
    attachmentsMin: 0,
    attachmentsMax: 0,
    critical: false,
    linksAbout: null,
    orderStates: beforeShipping,
  },
  home_service: {
    title: "Home service appointment",
    textCharsMax: 2000,
    attachmentsMin: 0,
    attachmentsMax: 0,
    critical: false,
    linksAbout: null,
    orderStates: untilDone,
  },
  unexpected_problem: {
    title: "Problem with the order",
    textCharsMax: 2000,
    attachmentsMin: 0,
    attachmentsMax: 0,
    critical: true,
    linksAbout: null,
    orderStates: ["placed", "confirmed", "shipped", "completed", "cancelled"],
  },
  return_question: {
    title: "Question about a return",
    textCharsMax: 2000,
    attachmentsMin: 0,
    attachmentsMax: 2,
    critical: false,
    linksAbout: null,
    orderStates: ["shipped", "completed"],
  },
  invoice: {
    title: "Invoice",
    textCharsMax: 800,
    attachmentsMin: 1,
    attachmentsMax: 5,
    critical: false,
    linksAbout: null,
    orderStates: untilDone,
  },
  warranty: {
    title: "Warranty",
    textCharsMax: 800,
    attachmentsMin: 1,
    attachmentsMax: 5,
    critical: false,
    linksAbout: null,
    orderStates: untilDone,
  },
  access_key: {
    title: "Digital access key",
    textCharsMax: 400,
    attachmentsMin: 0,
    attachmentsMax: 5,
    critical: false,
    linksAbout: null,
    orderStates: untilDone,
  },
  legal_disclosure: {
    title: "Document that the law requires",
    textCharsMax: 0,
    attachmentsMin: 1,
    attachmentsMax: 5,
    critical: true,
    linksAbout: null,
    orderStates: untilDone,
  },
} as const satisfies Record<string, MessageTypeSpec>;

export type MessageType = keyof typeof messageTypes;
