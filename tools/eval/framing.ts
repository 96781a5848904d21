import { whoGains } from "@candor/core/detection/kit/beneficiary.ts";
import type { GroupFacts } from "@candor/core/detection/kit/beneficiary-facts.ts";
import { framedSeller, selfBooster } from "@candor/core/testkit/framing-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { seedsOf } from "./evaluation.ts";

const stories: readonly {
  readonly name: string;
  readonly make: (seed: number) => GroupFacts;
}[] = [
  { name: "framed by a clumsy rival", make: (seed) => framedSeller(seed, 0) },
  { name: "framed by a rival who stages half", make: (seed) => framedSeller(seed, 0.5) },
  { name: "framed by a rival who stages all", make: (seed) => framedSeller(seed, 1) },
  { name: "boosts itself, leaving every trace", make: (seed) => selfBooster(seed, 1) },
  { name: "boosts itself, leaving half", make: (seed) => selfBooster(seed, 0.5) },
  { name: "boosts itself, covering all", make: (seed) => selfBooster(seed, 0) },
];

/** Who is behind praise: the seller, or a rival who wants it punished. */
export const framing: Evaluation = {
  id: "framing",
  title: "Who is behind the praise",
  about:
    "1,000 invented stories of each kind, with what each leaves behind, told to the weighing of " +
    "who gains. A framed seller should never be blamed, and a seller who boosts itself never " +
    "excused; open does neither. The yardstick blames whoever gains two tenths of a star.",
  run: (scope) => {
    const rows = stories.map(({ name, make }) => {
      const facts = seedsOf({ ...scope, seed: scope.seed * 1_000 }, 1_000).map(make);
      const leanings = facts.map((fact) => whoGains(fact).leaning);
      const share = (leaning: string) =>
        leanings.filter((one) => one === leaning).length / leanings.length;
      const gained = facts.filter(({ starsMoved }) => (starsMoved ?? 0) >= 0.2).length;
      return [name, share("seller"), share("open"), share("rival"), gained / facts.length];
    });
    const header = ["story", "leans to the seller", "open", "to a rival", "two tenths of a star"];
    return [{ title: "generated", header, rows, notes: [] }];
  },
};
