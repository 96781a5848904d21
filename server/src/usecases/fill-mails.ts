import type { MailedOrder, NewMail, OpenMail } from "../store/mail-out.ts";
import type { RequestKey } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";
import type { MailOfRequest } from "./judge-request.ts";

/** The mails of buyers while requests are decided: orders join those that still wait. */
export type Filling = {
  readonly openFor: (customerId: string) => OpenMail | null;
  readonly add: (order: RequestKey, mail: MailOfRequest) => void;
  /** The mails that were begun, and the orders that they and the waiting ones took. */
  readonly filled: () => {
    readonly mails: readonly NewMail[];
    readonly orders: readonly MailedOrder[];
  };
};

/** Begins with the mails that wait already, each locked until the decisions are written. */
export function fillMails(ids: Deps["ids"], waiting: ReadonlyMap<string, OpenMail>): Filling {
  const open = new Map(waiting);
  const mails: NewMail[] = [];
  const orders: MailedOrder[] = [];
  return {
    openFor: (customerId) => open.get(customerId) ?? null,
    add: ({ customerId, orderId }, { joins, ...words }) => {
      const mailId = joins ?? ids.next("msg");
      const begun = { customerId, mailId, ...words };
      if (joins === null) mails.push(begun);
      orders.push({ customerId, orderId, mailId });
      const before = joins === null ? 0 : (open.get(customerId)?.orders ?? 0);
      open.set(customerId, { ...begun, orders: before + 1 });
    },
    filled: () => ({ mails, orders }),
  };
}
