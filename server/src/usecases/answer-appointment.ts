import {
  type Code,
  type Command,
  decide,
  evolve,
} from "@candor/core/domain/appointment/appointment.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { lockConversation, saveAppointment } from "../store/conversations.ts";
import { appointmentEntry } from "../store/message-entries.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { type AppointmentView, appointmentView, phoneOf } from "./threads.ts";

/** What a buyer says to offered times. */
export type AppointmentAnswer =
  | { readonly choose: Instant }
  | { readonly lendPhone: string }
  | { readonly takePhoneBack: true };

/** Why it cannot be taken. */
export type AppointmentRefusal =
  | "not_found"
  | Extract<
      Code,
      "appointment_not_offered" | "appointment_slot_unknown" | "appointment_phone_not_lent"
    >;

/** Takes the buyer's choice, or their number for as long as the delivery takes (MSG-097). */
export function answerAppointment(
  { db, clock, ledger, secrets }: Pick<Deps, "db" | "clock" | "ledger" | "secrets">,
  input: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly threadId: string;
    readonly answer: AppointmentAnswer;
  },
): Promise<Result<AppointmentView, AppointmentRefusal>> {
  const { marketplaceId, customerId, threadId, answer } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const conversation = await lockConversation(tx, marketplaceId, threadId);
    if (conversation === null || conversation.customerId !== customerId) {
      return reject("not_found");
    }
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const until = at + parameters.appointment_phone_days * dayMs;
    const decision = decide(conversation.appointment, commandOf(answer, until), at);
    if (!decision.ok) return reject(decision.code as AppointmentRefusal); // An answer's own codes.
    const appointment = decision.events.reduce(evolve, conversation.appointment);
    const sealedPhone =
      "lendPhone" in answer ? secrets.seal(answer.lendPhone, phoneOf(threadId)) : null;
    await saveAppointment(tx, { ...conversation, appointment, sealedPhone }, at);
    const entries = decision.events.map((event) => appointmentEntry(conversation, event));
    await ledger.append(tx, marketplaceId, entries);
    return ok(appointmentView(appointment, "lendPhone" in answer ? answer.lendPhone : null));
  });
}

function commandOf(answer: AppointmentAnswer, until: Instant): Command {
  if ("choose" in answer) return { type: "choose", from: answer.choose };
  return "lendPhone" in answer ? { type: "lend-phone", until } : { type: "take-phone-back" };
}
