import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./critical-contact.ts";

const standing = {
  brandOwner: true,
  sellerOfRecord: true,
  reviewVisible: true,
  stars: 3,
  starsMax: 3,
};
const contact: Command = { type: "contact", template: "offer_help", standing };
const but = (change: Partial<typeof standing>): Command => ({
  ...contact,
  standing: { ...standing, ...change },
});

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { unused: true, used: true },
    commands: { contact: true },
  },
  [
    ["the brand owner who sold it may write once", [], contact, [{ template: "offer_help" }]],
    ["one star more is not critical", [], but({ stars: 4 }), "contact_not_critical"],
    [
      "who does not own the brand does not",
      [],
      but({ brandOwner: false }),
      "contact_not_brand_owner",
    ],
    ["nor who did not sell it", [], but({ sellerOfRecord: false }), "contact_not_your_order"],
    ["nor about a review out of view", [], but({ reviewVisible: false }), "review_not_published"],
    ["a second time there is none", [contact], contact, "contact_used"],
  ],
);
