import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./review-photo.ts";

const clean = { outcome: "allow", findings: [], policyVersion: "1.0.0" } as const;
const add: Command = { type: "add", verdict: clean, held: false };
const watched: Command = { ...add, held: true };
const printed: Command = { ...add, verdict: { ...clean, outcome: "refuse" } };
const doubtful: Command = { ...add, verdict: { ...clean, outcome: "hold" } };
const warned: Command = { ...add, verdict: { ...clean, outcome: "warn" } };
const show: Command = { type: "show", by: "mo", reason: "It shows the product." };
const refuse: Command = { type: "refuse", by: "mo", reason: "It shows somebody's address." };
const silentShow: Command = { ...show, reason: " " };
const silent: Command = { ...refuse, reason: "" };
const withdraw: Command = { type: "withdraw" };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, shown: true, held: true, refused: true, withdrawn: true },
    commands: { add: true, show: true, refuse: true, withdraw: true },
  },
  [
    ["a photo is shown", [], add, [{ type: "photo-shown", by: null }]],
    ["print that asks for a look makes it wait", [], doubtful, [{ type: "photo-held" }]],
    ["print never refuses a photo without a person", [], printed, [{ type: "photo-held" }]],
    ["a warning stops nothing", [], warned, [{ type: "photo-shown" }]],
    ["where a person looks first, each waits", [], watched, [{ type: "photo-held" }]],
    ["nobody shows what is not there", [], show, "photo_missing"],
    ["nor refuses it", [], refuse, "photo_missing"],
    ["nor takes it away", [], withdraw, "photo_missing"],
    ["a photo is added once", [add], add, "photo_exists"],
    ["a person lets it be seen", [doubtful], show, [{ type: "photo-shown", by: "mo" }]],
    ["with a reason", [doubtful], silentShow, "reason_required"],
    ["or refuses it", [doubtful], refuse, [{ type: "photo-refused", by: "mo" }]],
    ["with a reason too", [doubtful], silent, "reason_required"],
    ["what waits is not added again", [doubtful], add, "photo_exists"],
    ["who took it can take away what waits", [doubtful], withdraw, [{ type: "photo-withdrawn" }]],
    ["what is shown can be refused later", [add], refuse, [{ type: "photo-refused" }]],
    ["what is shown is not shown again", [add], show, "photo_settled"],
    ["who took it takes it away", [add], withdraw, [{ type: "photo-withdrawn" }]],
    ["a refusal can be turned round", [doubtful, refuse], show, [{ type: "photo-shown" }]],
    ["what is refused is not refused again", [doubtful, refuse], refuse, "photo_settled"],
    ["nor added", [doubtful, refuse], add, "photo_exists"],
    [
      "a refused one can be taken away",
      [doubtful, refuse],
      withdraw,
      [{ type: "photo-withdrawn" }],
    ],
    ["what was taken away does not come back", [add, withdraw], add, "photo_exists"],
    ["nor is it shown", [add, withdraw], show, "photo_missing"],
    ["nor refused", [add, withdraw], refuse, "photo_missing"],
    ["nor taken away twice", [add, withdraw], withdraw, "photo_missing"],
  ],
);
