import type { Code } from "../../domain/case/case.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a case cannot be taken or decided. */
export const caseErrors = {
  case_missing: {
    status: 404,
    title: "There is no such case.",
    remedy: "Check the id in the list of cases.",
  },
  case_exists: {
    status: 409,
    title: "This case is open already.",
    remedy: "Load it and go on there.",
  },
  case_changed: {
    status: 409,
    title: "The case has changed since you loaded it.",
    remedy: "Load it again, look at what is new, and send your answer with the new `version`.",
  },
  case_leased: {
    status: 409,
    title: "Somebody else is working on this case.",
    remedy: "Wait until the moment under `until`, or take the next case.",
  },
  case_decided: {
    status: 409,
    title: "This case is decided.",
    remedy: "Load it again to read the decision; reopen it if there is a reason to.",
  },
  case_not_decided: {
    status: 409,
    title: "This case is not decided yet.",
    remedy: "Load it again to see where it stands.",
  },
  case_second_person: {
    status: 403,
    title: "You asked for a second person to decide this case.",
    remedy: "Leave the decision to a colleague.",
  },
  case_reason_required: {
    status: 422,
    title: "This needs a reason in words.",
    remedy: "Write why; whoever opens the case later reads it.",
  },
  case_cause_required: {
    status: 422,
    title: "A dismissed case needs its innocent cause.",
    remedy: "Name what explains the picture; the case lists what others found before.",
  },
  case_framing_untested: {
    status: 422,
    title: "Before a seller is blamed, a rival's hand must be ruled out.",
    remedy: "Write who paid, who gained, and what else points to the seller.",
  },
  second_look_none: {
    status: 409,
    title: "Nobody is asked for a second look at this case.",
    remedy: "Take one from the list of second looks; to change a decision, reopen the case.",
  },
  second_look_own: {
    status: 403,
    title: "You gave the first answer.",
    remedy: "Leave the second look to a colleague.",
  },
  snooze_too_long: {
    status: 422,
    title: "A case cannot be put aside for that long.",
    remedy: "Choose a day that is still to come and not after the one under `latestAt`.",
  },
} as const satisfies Record<Code, ErrorSpec>;
