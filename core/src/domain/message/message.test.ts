import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial, type Judged, type MailEnd } from "./message.ts";

const judge = (as: Judged): Command => ({ type: "judge", as });
const mail = (end: MailEnd): Command => ({ type: "note-mail", end });
const letOut: Command = { type: "decide-held", deliver: true };
const keepBack: Command = { type: "decide-held", deliver: false };
const to = (status: string) => [{ type: "message-moved", to: status }] as never;

const accepted = [judge("accepted")];
const held = [judge("held")];
const refused = [judge("refused")];
const suppressed = [judge("suppressed")];
const withheld = [...held, keepBack];
const sent = [...accepted, mail("sent")];
const bounced = [...accepted, mail("bounced")];
const failed = [...accepted, mail("failed")];
const stopped = [...accepted, mail("stopped")];

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: {
      none: true,
      accepted: true,
      held: true,
      refused: true,
      suppressed: true,
      withheld: true,
      sent: true,
      bounced: true,
      failed: true,
      stopped: true,
    },
    commands: { judge: true, "decide-held": true, "note-mail": true },
  },
  [
    ["a message that passes goes out", [], judge("accepted"), to("accepted")],
    ["a doubtful one waits", [], judge("held"), to("held")],
    ["one against a rule does not go out", [], judge("refused"), to("refused")],
    ["a buyer who opted out gets none", [], judge("suppressed"), to("suppressed")],
    ["nothing is let out before it is written", [], letOut, "message_not_held"],
    ["nothing is mailed before it is written", [], mail("sent"), "message_not_accepted"],
    ["a message is judged once", accepted, judge("refused"), "message_judged"],
    ["what passed needs no person", accepted, letOut, "message_not_held"],
    ["its mail is taken", accepted, mail("sent"), to("sent")],
    ["its mail comes back", accepted, mail("bounced"), to("bounced")],
    ["its mail fails", accepted, mail("failed"), to("failed")],
    ["there is nowhere to mail it to", accepted, mail("stopped"), to("stopped")],
    ["what waits is not judged anew", held, judge("accepted"), "message_judged"],
    ["a person lets it out", held, letOut, to("accepted")],
    ["a person keeps it back", held, keepBack, to("withheld")],
    ["what waits is not mailed", held, mail("sent"), "message_not_accepted"],
    ["what was refused stays so", refused, judge("accepted"), "message_judged"],
    ["nobody lets out what was refused", refused, letOut, "message_not_held"],
    ["what was refused is not mailed", refused, mail("sent"), "message_not_accepted"],
    ["what was suppressed stays so", suppressed, judge("accepted"), "message_judged"],
    ["nobody lets out what was suppressed", suppressed, letOut, "message_not_held"],
    ["what was suppressed is not mailed", suppressed, mail("sent"), "message_not_accepted"],
    ["what was kept back stays so", withheld, judge("accepted"), "message_judged"],
    ["it is kept back once", withheld, letOut, "message_not_held"],
    ["what was kept back is not mailed", withheld, mail("sent"), "message_not_accepted"],
    ["what was sent is not judged anew", sent, judge("refused"), "message_judged"],
    ["what was sent needs no person", sent, letOut, "message_not_held"],
    ["what was sent may come back later", sent, mail("bounced"), to("bounced")],
    ["a second word of the sending changes nothing", sent, mail("sent"), []],
    ["what came back is not judged anew", bounced, judge("refused"), "message_judged"],
    ["what came back needs no person", bounced, letOut, "message_not_held"],
    ["it comes back once", bounced, mail("bounced"), []],
    ["what failed is not judged anew", failed, judge("refused"), "message_judged"],
    ["what failed needs no person", failed, letOut, "message_not_held"],
    ["what failed stays so", failed, mail("sent"), []],
    ["what is read on the page alone is not judged anew", stopped, judge("held"), "message_judged"],
    ["what is read on the page alone needs no person", stopped, letOut, "message_not_held"],
    ["what is read on the page alone stays so", stopped, mail("sent"), []],
  ],
);
