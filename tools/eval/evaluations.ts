import { bursts, waves } from "./bursts.ts";
import { copiedText } from "./copies.ts";
import { cost } from "./cost.ts";
import { disclosures } from "./disclosures.ts";
import { drift } from "./drift.ts";
import type { Evaluation } from "./evaluation.ts";
import { framing } from "./framing.ts";
import { merges } from "./merges.ts";
import { publishedAttacks } from "./published-attacks.ts";
import { raters } from "./raters.ts";
import { reports } from "./reports.ts";
import { requests } from "./requests.ts";
import { rings } from "./rings.ts";
import { refunds, votes } from "./votes-and-refunds.ts";

/** Everything that is evaluated, in the order of the page. */
export const evaluations: readonly Evaluation[] = [
  rings,
  publishedAttacks,
  waves,
  bursts,
  copiedText,
  votes,
  reports,
  requests,
  refunds,
  disclosures,
  merges,
  drift,
  raters,
  framing,
  cost,
];
