import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import {
  type Command,
  decide,
  evolve,
  initial,
  type ProductFacts,
  type ReviewerFacts,
} from "./sampling.ts";

const limits = { reviewsMax: 30, unitsMax: 30 };
const fit: ProductFacts = {
  brandOwner: true,
  reviewsInFamily: 29,
  released: true,
  onSale: true,
  hasImage: true,
  hasDescription: true,
  excluded: false,
};
const anybody: ReviewerFacts = {
  tied: false,
  contributionsRestricted: false,
  hasReviewed: false,
  hasSample: false,
};
const open = (product: Partial<ProductFacts> = {}, units = 2): Command => ({
  type: "open",
  units,
  product: { ...fit, ...product },
  limits,
});
const give = (reviewer: Partial<ReviewerFacts> = {}, givenInFamily = 0): Command => ({
  type: "give",
  reviewer: { ...anybody, ...reviewer },
  givenInFamily,
  limits,
});
const close: Command = { type: "close" };
const unfit = "sampling_product_unfit";

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, open: true, closed: true },
    commands: { open: true, give: true, close: true },
  },
  [
    ["a brand owner offers units of a new product", [], open(), [{ type: "sampling-opened" }]],
    ["who only resells does not", [], open({ brandOwner: false }), "sampling_not_yours"],
    ["the thirtieth review ends it", [], open({ reviewsInFamily: 30 }), "sampling_too_known"],
    ["an unreleased product is not sampled", [], open({ released: false }), unfit],
    ["nor one that is not on sale", [], open({ onSale: false }), unfit],
    ["nor one without a picture", [], open({ hasImage: false }), unfit],
    ["nor one without a description", [], open({ hasDescription: false }), unfit],
    ["nor a bundle or a used one", [], open({ excluded: true }), unfit],
    ["thirty units are the most", [], open({}, 30), [{ type: "sampling-opened", units: 30 }]],
    ["thirty-one are too many", [], open({}, 31), "sampling_units"],
    ["none is no offer", [], open({}, 0), "sampling_units"],
    ["what is not sampled is not given", [], give(), "sampling_not_open"],
    ["what is not sampled is not closed", [], close, "sampling_not_open"],
    ["a product is sampled once", [open()], open(), "sampling_exists"],
    ["the platform gives a unit", [open()], give(), [{ type: "sample-given" }]],
    ["not to the seller's own people", [open()], give({ tied: true }), "sample_not_allowed"],
    [
      "not to restricted accounts",
      [open()],
      give({ contributionsRestricted: true }),
      "sample_not_allowed",
    ],
    ["not to who has reviewed it", [open()], give({ hasReviewed: true }), "sample_not_allowed"],
    ["not twice to one account", [open()], give({ hasSample: true }), "sample_not_allowed"],
    ["units run out", [open(), give(), give()], give(), "sampling_used_up"],
    ["the cap is the family's", [open()], give({}, 30), "sampling_used_up"],
    ["a seller ends it", [open()], close, [{ type: "sampling-closed" }]],
    ["an ended one does not begin again", [open(), close], open(), "sampling_exists"],
    ["an ended one gives nothing", [open(), close], give(), "sampling_not_open"],
    ["it ends once", [open(), close], close, "sampling_not_open"],
  ],
);
